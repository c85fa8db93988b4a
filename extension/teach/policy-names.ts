import { compile, readLabel } from "../../core/detect/index.ts";
import { indexPolicy } from "../../core/policy/index.ts";
import type { Language } from "../../core/say.ts";
import type { Loaded } from "../../host/store/policy.ts";

interface Name {
  readonly id: string;
  readonly label: string;
}
/** What the teach page needs of the policy: names, and which label names which field. */
export interface PolicyNames {
  readonly channels: readonly Name[];
  readonly fields: readonly Name[];
  readonly signed: boolean;
  /** The field that a label of a record names, in the reader's words; null for one that the policy does not know. */
  known(label: string): string | null;
}

export function policyNames(loaded: Loaded | { readonly kind: "no-store" }, language: Language): PolicyNames {
  if (loaded.kind !== "ok") return { channels: [], fields: [], signed: false, known: () => null };
  const { policy, signedBy } = loaded;
  const name = ({ id, label }: (typeof policy.fields | typeof policy.channels)[number]) => ({
    id,
    label: label[language],
  });
  const { labels } = compile(indexPolicy(policy));
  const fields = policy.fields.filter(({ appliesTo }) => appliesTo === undefined).map(name);
  return {
    channels: policy.channels.map(name),
    fields: fields.toSorted((a, b) => a.label.localeCompare(b.label, language)),
    signed: signedBy !== null,
    known(label) {
      const field = readLabel(labels, label)?.field;
      return fields.find(({ id }) => id === field)?.label ?? null;
    },
  };
}
