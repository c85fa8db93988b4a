import type { PermissionUsed } from "../../core/decide/index.ts";
import type { ParticipantId } from "../../core/ids.ts";
import type { Consent } from "../../core/policy/index.ts";
import type { Say } from "../../core/say.ts";
import { dayOf } from "../../core/time.ts";
import { sayDay } from "../words.ts";
import type { SheetInput } from "./input.ts";
import type { SheetModel } from "./model.ts";
import { personName } from "./who.ts";

/** The permission in force and its end, or why there is none. */
export function permissionNote(input: SheetInput, person: ParticipantId, say: Say): string {
  const used = permissionUsed(input, person);
  const consent = used?.kind === "consent" ? consentOf(input, used) : null;
  if (consent) {
    return consent.until === null
      ? say("permission-no-end", { method: consent.method })
      : say("permission-until", { method: consent.method, until: sayDay(consent.until, input.language) });
  }
  if (used) return say(`permission-${used.kind}`);
  const last = latestConsent(input, person);
  if (last?.revokedOn) return say("permission-revoked", { on: sayDay(last.revokedOn, input.language) });
  return last?.until && last.until < dayOf(input.now)
    ? say("permission-ended", { on: sayDay(last.until, input.language) })
    : say("permission-none");
}

function permissionUsed({ check }: SheetInput, person: ParticipantId): PermissionUsed | null {
  const own = check.decision.items.filter(({ about }) => about.kind === "participant" && about.id === person);
  return own.flatMap(({ permissions }) => permissions)[0] ?? null;
}

function consentOf({ policy, choices }: SheetInput, { id }: PermissionUsed): Consent | null {
  return [...choices.recorded, ...policy.policy.people.consents].find((one) => one.id === id) ?? null;
}

/** The last consent for this purpose, in force or not. */
function latestConsent({ policy, check }: SheetInput, person: ParticipantId): Consent | null {
  const bundle = check.decision.bundle === null ? undefined : policy.bundle.get(check.decision.bundle);
  const own = policy.policy.people.consents.filter(
    (one) => one.participant === person && (!bundle || one.purposes.includes(bundle.purpose.id)),
  );
  return [...own].sort((a, b) => (a.from < b.from ? 1 : -1))[0] ?? null;
}

/** The permissions in plain words, one for each person whom the message is about; of many, of none. */
export function scopes(input: SheetInput, say: Say): SheetModel["scopes"] {
  const { check, choices, policy } = input;
  const people = choices.participant ? [choices.participant] : check.decision.participants;
  return people.length > 3
    ? []
    : people
        .map((person) => ({
          person: people.length > 1 ? (personName(policy, person) ?? person) : "",
          ...scopeOf(input, person, say),
        }))
        .filter(({ lines }) => lines.length > 0);
}

function scopeOf(
  input: SheetInput,
  person: ParticipantId,
  say: Say,
): Omit<SheetModel["scopes"][number], "person"> {
  const { language, policy } = input;
  const used = permissionUsed(input, person);
  const consent = used ? consentOf(input, used) : null;
  const labelOf = (id: string) =>
    policy.policy.groups[id.replace("group:", "")]?.[language] ??
    policy.policy.fields.find((field) => field.id === id)?.label[language] ??
    id;
  const lines: [string, readonly string[]][] = consent
    ? [
        ["scope-covers", consent.covers.map(labelOf)],
        ["scope-specific", consent.specific.flatMap(({ fields }) => fields.map(labelOf))],
        [
          "scope-for",
          policy.policy.bundles
            .filter(({ purpose }) => consent.purposes.includes(purpose.id))
            .map(({ label }) => label[language]),
        ],
        [
          "scope-to",
          consent.recipients.map((to) =>
            "partner" in to ? (policy.partner.get(to.partner)?.name ?? to.partner) : say(`kind-${to.kind}`),
          ),
        ],
      ]
    : [];
  const limits =
    policy.participant.get(person)?.limitations.flatMap(({ excludes }) => excludes.map(labelOf)) ?? [];
  const told = [...lines, ["scope-not", limits] as const].filter(([, words]) => words.length > 0);
  return {
    permitted: consent !== null,
    lines: told.map(([term, words]) => ({ term: say(term), text: words.join("; ") })),
  };
}
