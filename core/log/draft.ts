import {
  type Choices,
  type Decision,
  type HoldCode,
  holdingProgrammes,
  type Item,
  isDisclosed,
  isPlainSentences,
  programmesOf,
  staffAt,
} from "../decide/index.ts";
import type { OutgoingMessage, PartId } from "../message/index.ts";
import type { PolicyIndex } from "../policy/index.ts";
import { dayOf, type Instant } from "../time.ts";
import type { EntryBody, EntryItem } from "./entry.ts";
import { type FreeWords, freeWordsOf } from "./free-words.ts";
import { howLifted } from "./lifted.ts";
import { entryAbout, entryRecipient, referenceOf } from "./names.ts";
import { permissionsOf } from "./permissions.ts";
import { retainUntil } from "./retain.ts";
import { sampleCauses } from "./sampled.ts";

export interface DraftInput {
  readonly kind: EntryBody["kind"];
  readonly decision: Decision;
  readonly choices: Choices;
  readonly policy: PolicyIndex;
  readonly message: Pick<OutgoingMessage, "sender" | "recipients" | "channel" | "attachments">;
  readonly now: Instant;
  /** The approval's digest. It is salted, so its first half serves as the entry's id. */
  readonly approval: string;
  /** Attachments that go out whole, as the plan has them. */
  readonly takeOut: readonly PartId[];
  readonly coverSheet: { readonly reference: string; readonly explainsScope: boolean } | null;
  /** Holds that earlier checks of this send raised, each once. */
  readonly holdsMet: readonly HoldCode[];
}

/** An entry, and what was typed: the host seals those words and puts the sealed text into `body.words`. */
export interface Draft {
  readonly body: EntryBody;
  readonly freeWords: readonly FreeWords[];
}

export function draftEntry(input: DraftInput): Draft {
  const { decision, choices, policy, message } = input;
  const bundle = decision.bundle === null ? undefined : policy.bundle.get(decision.bundle);
  const staff = staffAt(message.sender, policy);
  const left = input.kind === "disclosure" || input.kind === "unreviewed";
  const told = decision.items.filter((item) => left && isDisclosed(item, bundle?.urgent ?? false));
  const listed = (items: readonly Item[]): EntryItem[] =>
    items.map((item) => ({
      field: item.field,
      about: entryAbout(item.about, policy),
      as: item.as ?? (isPlainSentences(item) ? "sentences" : null),
      reasons: item.reasons.map((reason) => `${reason.rule}/${reason.code}`),
    }));
  const body: EntryBody = {
    format: 1,
    id: input.approval.slice(0, 32),
    kind: input.kind,
    at: input.now,
    policy: policy.policy.version,
    sender: {
      address: message.sender,
      staff: staff?.id ?? null,
      name: staff?.name ?? null,
      programmes: [...(staff?.programs ?? [])],
    },
    participants: decision.participants.flatMap((id) => referenceOf(id, policy) ?? []),
    recipients: decision.recipients.map((one) => entryRecipient(one, message.recipients, policy)),
    permissions: permissionsOf(told, choices.recorded, policy),
    regimes: regimesOf(input),
    viaEhr: false,
    purpose: bundle ? { id: bundle.purpose.id, sentence: { ...bundle.purpose.statement } } : null,
    bundle: bundle ? { id: bundle.id, version: bundle.version, guessed: decision.guessed } : null,
    channel: message.channel,
    included: listed(told.filter((item) => item.outcome === "include")),
    reduced: listed(told.filter((item) => item.outcome === "reduce")),
    excluded: listed(decision.items.filter((item) => item.outcome === "strip" || !left)),
    flagged: listed(decision.items.filter((item) => left && item.outcome === "flag")),
    overrides: decision.items.flatMap(({ field, about, answer }) =>
      answer === null ? [] : [{ field, about: entryAbout(about, policy), answer }],
    ),
    holds: input.holdsMet.map((code) => ({ code, how: howLifted(code, choices) })),
    ...(choices.signOff && {
      signOff: { by: choices.signOff.by, at: choices.signOff.at, request: choices.signOff.request },
    }),
    notices: policy.policy.notices
      .filter((notice) => decision.notices.includes(notice.id))
      .map(({ id, version }) => ({ id, version })),
    coverSheet: input.coverSheet,
    notChecked: decision.notChecked.map(({ part, why, digest }) => ({
      in: placeOf(part),
      why,
      digest,
      saidNothingAbout: choices.nothingAbout.includes(digest),
    })),
    takenOut: takenOutOf(input),
    approval: input.approval,
    reviewAfter: bundle?.reviewAfter ? { ...bundle.reviewAfter } : null,
    sampled: sampleCauses(input.kind, decision, choices, policy.policy.people.consents),
    retainUntil: retainUntil(dayOf(input.now)),
    words: null,
  };
  return { body, freeWords: freeWordsOf(decision.items, choices) };
}

/** Of the programmes that hold the record; the sender's own where no participant is known. */
function regimesOf({ decision, policy, message }: DraftInput): EntryBody["regimes"] {
  const staff = staffAt(message.sender, policy);
  const participants = decision.participants.flatMap((id) => policy.participant.get(id) ?? []);
  const holding =
    participants.length > 0
      ? participants.flatMap((one) => holdingProgrammes(one, staff, policy))
      : programmesOf(staff?.programs ?? [], policy);
  return [...new Set(holding.flatMap((programme) => programme.regimes))];
}

function takenOutOf({ message, takeOut, choices }: DraftInput): EntryBody["takenOut"] {
  return message.attachments.flatMap(({ digest }, index) =>
    takeOut.includes(`attachment:${index}`)
      ? [{ digest, by: choices.takenOut.includes(digest) ? "sender" : "decision" } as const]
      : [],
  );
}

/** A form field's name may be anything that a page writes, so only the kind of place is kept. */
function placeOf(part: PartId): EntryBody["notChecked"][number]["in"] {
  if (part === "subject" || part === "body") return part;
  return part.startsWith("field:") ? "field" : "attachment";
}
