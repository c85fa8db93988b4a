import type { RecipientStanding } from "../../core/decide/index.ts";
import type { ParticipantId } from "../../core/ids.ts";
import type { Bundle } from "../../core/policy/index.ts";
import type { Say } from "../../core/say.ts";
import { sayList } from "../words.ts";
import { choosing } from "./choose.ts";
import type { SheetInput } from "./input.ts";
import type { Picker, Receiver } from "./model.ts";
import { permissionNote } from "./permission.ts";
import { contactName, personName, receiverName } from "./who.ts";

/** Who gets it, one line for each place, with the people there. */
export function receiverLines(input: SheetInput, say: Say): readonly Receiver[] {
  const lines = new Map<string, { contacts: string[]; note: string }>();
  for (const standing of input.check.decision.recipients) {
    const name = receiverName(input, standing);
    const line = lines.get(name) ?? { contacts: [], note: say(`standing-${noteOf(input, standing)}`) };
    const contact = contactName(input.message, standing.address) ?? standing.address;
    if (contact !== name) line.contacts.push(contact);
    lines.set(name, line);
  }
  return [...lines].map(([name, { contacts, note }]) => ({ name, contacts, note }));
}

/** Whoever may demand records is in the directory, and no partner for it. */
const demanding: readonly string[] = ["court", "law-enforcement", "attorney", "federal-agency"];

function noteOf({ policy }: SheetInput, { kind }: RecipientStanding): string {
  const partner = kind.kind === "partner" ? policy.partner.get(kind.partner) : undefined;
  return partner && demanding.includes(partner.kind) ? "listed" : kind.kind;
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
