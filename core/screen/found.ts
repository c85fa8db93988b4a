import { participantOf } from "../decide/index.ts";
import { type Detection, isIdentifier } from "../detect/index.ts";
import type { FieldId } from "../ids.ts";
import { type Field, isProtected, type PolicyIndex } from "../policy/index.ts";

/** Somebody whom the sender serves is named. */
export function isServed({ mentions }: Detection): boolean {
  return mentions.some(({ about }) => participantOf(about) !== null);
}

/** Who somebody is, and how to reach them: told as a name, or not worth a word. */
const plain =
  /^(?:participant-name|household-member-name|third-party-name|redisclosure-notice|legal-demand)$/;

function weight(field: Field): number {
  if (isProtected(field)) return 0;
  if (isIdentifier(field.id)) return 1;
  return field.sensitivity.length > 0 ? 2 : 3;
}

/** The fields that a sender is told of, the most sensitive first, each once. */
export function tellingFields({ findings }: Detection, policy: PolicyIndex): readonly FieldId[] {
  const found = new Map<FieldId, Field>();
  for (const { field: id, confidence } of findings) {
    const field = policy.field.get(id);
    if (field === undefined || confidence === "low" || plain.test(id) || field.group === "contact") continue;
    found.set(id, field);
  }
  const fields = Array.from(found.values());
  return fields.sort((one, other) => weight(one) - weight(other)).map(({ id }) => id);
}
