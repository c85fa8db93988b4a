import type { PermissionUsed } from "../../core/decide/index.ts";
import type { ParticipantId } from "../../core/ids.ts";
import type { Bundle, Consent } from "../../core/policy/index.ts";
import type { Say } from "../../core/say.ts";
import { dayOf } from "../../core/time.ts";
import { sayDay, sayList } from "../words.ts";
import { choosing } from "./choose.ts";
import type { SheetInput } from "./input.ts";
import type { Picker, Receiver, SheetModel } from "./model.ts";
import { contactName, personName, receiverName } from "./who.ts";

/** Who gets it, one line for each place, with the people there. */
export function receiverLines(input: SheetInput, say: Say): readonly Receiver[] {
  const lines = new Map<string, { contacts: string[]; note: string }>();
  for (const standing of input.check.decision.recipients) {
    const name = receiverName(input, standing);
    const line = lines.get(name) ?? { contacts: [], note: say(`standing-${standing.kind.kind}`) };
    const contact = contactName(input.message, standing.address) ?? standing.address;
    if (contact !== name) line.contacts.push(contact);
    lines.set(name, line);
  }
  return [...lines].map(([name, { contacts, note }]) => ({ name, contacts, note }));
}

/** The kinds that a bundle may serve, of those who get this message outside the team. */
function kindsOf({ policy, check }: SheetInput): readonly string[] {
  return check.decision.recipients.flatMap(({ kind }) =>
    kind.kind === "partner"
      ? [policy.partner.get(kind.partner)?.kind ?? kind.kind]
      : kind.kind === "participant" || kind.kind === "colleague"
        ? [kind.kind]
        : [],
  );
}

/** The bundles that serve everyone who gets the message. */
export function fittingBundles(input: SheetInput): readonly Bundle[] {
  const kinds = kindsOf(input);
  return input.policy.policy.bundles.filter((bundle) =>
    kinds.every((kind) => bundle.recipients.includes(kind)),
  );
}

export function purposePicker(input: SheetInput, say: Say): Picker {
  const { check, choices, language, policy } = input;
  const fitting = fittingBundles(input);
  const option = ({ id, label }: Bundle) => ({ value: id, label: label[language] });
  const chosen = check.decision.bundle;
  return {
    label: say("for"),
    chosen: chosen ?? "",
    groups: [
      { label: "", options: chosen === null ? [{ value: "", label: say("choose") }] : [] },
      { label: say("fits"), options: fitting.map(option) },
      {
        label: say("fits-not"),
        options: policy.policy.bundles.filter((one) => !fitting.includes(one)).map(option),
      },
    ],
    note: say(
      chosen === null ? "purpose-none" : check.decision.guessed ? "purpose-guessed" : "purpose-chosen",
    ),
    choose: (value) =>
      choosing(choices, { bundle: policy.policy.bundles.find(({ id }) => id === value)?.id ?? null }),
  };
}

export function personPicker(input: SheetInput, say: Say): Picker {
  const { check, choices, language, policy } = input;
  const named = check.decision.participants;
  const chosen = choices.participant ?? (named.length === 1 ? named[0] : null) ?? null;
  const option = (id: ParticipantId) => ({ value: id, label: personName(policy, id) ?? id });
  const nobody =
    named.length > 1
      ? sayList(
          named.slice(0, 3).map((id) => personName(policy, id) ?? id),
          language,
        )
      : say("person-none");
  return {
    label: say("about"),
    chosen: chosen ?? "",
    groups: [
      { label: "", options: chosen === null ? [{ value: "", label: nobody }] : [] },
      { label: say("person-named"), options: named.map(option) },
      {
        label: say("person-others"),
        options: policy.policy.people.participants
          .map(({ id }) => id)
          .filter((id) => !named.includes(id))
          .map(option),
      },
    ],
    note: chosen === null ? (named.length > 1 ? say("person-each") : "") : permissionNote(input, chosen, say),
    choose: (value) =>
      choosing(choices, {
        participant: policy.policy.people.participants.find(({ id }) => id === value)?.id ?? null,
      }),
  };
}

function permissionNote(input: SheetInput, person: ParticipantId, say: Say): string {
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

/** The permission in plain words, for the one person whom the message is about. */
export function scope(input: SheetInput, say: Say): SheetModel["scope"] {
  const { check, choices, language, policy } = input;
  const [person] = choices.participant ? [choices.participant] : check.decision.participants;
  if (!person) return { label: "", lines: [] };
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
    label: say(consent ? "scope-show" : "scope-not"),
    lines: told.map(([term, words]) => ({ term: say(term), text: words.join("; ") })),
  };
}
