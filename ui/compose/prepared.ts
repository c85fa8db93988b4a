import {
  blocksOf,
  type Filled,
  type Form,
  fill,
  formFor,
  fromPolicy,
  linesOf,
  type Written,
  write,
} from "../../core/compose/index.ts";
import { type Choices, factsOf, noChoices, staffAt } from "../../core/decide/index.ts";
import type { ChannelId } from "../../core/ids.ts";
import type { OutgoingMessage } from "../../core/message/index.ts";
import { type Bundle, type Partner, type PolicyIndex, unnamedChannel } from "../../core/policy/index.ts";
import type { Language } from "../../core/say.ts";
import { dayOf, type Instant } from "../../core/time.ts";
import type { SheetInput } from "../review/input.ts";
import { addressFault } from "./address.ts";
import { type Against, against, withLength } from "./faults.ts";
import { meetingKey, sayMeeting } from "./meeting.ts";
import type { ComposeState } from "./state.ts";

export interface ComposeContext {
  readonly policy: PolicyIndex;
  readonly language: Language;
  readonly now: () => Instant;
  readonly look: (message: OutgoingMessage, choices: Choices) => SheetInput;
  /** The host knows who writes, so nobody is asked. */
  readonly senderKnown: boolean;
}

/** All that follows from what was chosen and typed. */
export interface Prepared {
  readonly form: Form;
  /** Lines that say something and go, by key. */
  readonly filled: ReadonlyMap<string, Filled>;
  /** What it is written from: a heading over its lines, block by block. */
  readonly blocks: ReturnType<typeof blocksOf>;
  readonly written: Written;
  /** The message as the check sees it: the same check as at Send. */
  readonly input: SheetInput;
  /** What the check would not let go as it stands, by the line's key or the note's. */
  readonly faults: Against["faults"];
  /** Its places in the letter. */
  readonly blocked: Against["blocked"];
  /** Lines that are needed and empty, each with those that would do instead. */
  readonly missing: readonly (readonly string[])[];
  /** The two lines of the log, of a purpose that waits for nobody; else null. */
  readonly emergency: { readonly what: string; readonly receivedBy: string } | null;
}

/** The channels that both the bundle and the partner approve, the bundle's order. */
export function approvedChannels(
  bundle: Bundle,
  partner: Partner,
  policy: PolicyIndex,
): readonly ChannelId[] {
  const by = (list: readonly string[]) => (id: ChannelId) => list.includes("any") || list.includes(id);
  return policy.policy.channels
    .map(({ id }) => id)
    .filter((id) => by(bundle.channels)(id) && by(partner.channels)(id));
}

/** Null until it is clear who tells whom about whom, and for what. */
export function prepare(state: ComposeState, context: ComposeContext): Prepared | null {
  const { policy, language } = context;
  const { bundle: bundleId, participant: id, partner: partnerId, sender, address } = state;
  const bundle = bundleId === null ? undefined : policy.bundle.get(bundleId);
  const partner = partnerId === null ? undefined : policy.partner.get(partnerId);
  const person = id === null ? undefined : policy.participant.get(id);
  if (!bundle || !partner || !person || sender === null) return null;
  // To another's address nothing is prepared that was meant for this one.
  if (addressFault(address, partner, policy) !== null) return null;
  const chosen: Choices = {
    ...noChoices,
    bundle: bundle.id,
    participant: person.id,
    recorded: state.consents,
  };
  const [channel = unnamedChannel] = approvedChannels(bundle, partner, policy);
  const message: OutgoingMessage = {
    sender,
    recipients: [{ address, name: null, via: "to" }],
    channel,
    subject: bundle.label[language],
    body: { format: "text", source: "" },
    fields: [],
    attachments: [],
  };
  const now = context.now();
  const people = [{ kind: "participant", id: person.id }] as const;
  const form = formFor(factsOf({ message, people, policy, choices: chosen, now }), person.id);
  if (!form) return null;
  const shown = shownKeys(form, state);
  // What is typed beats a record, and a box that was emptied stays empty.
  const said = new Map([
    ...fromPolicy(person, form),
    ...fill(form, state.recorded, language, dayOf(now)),
    ...typedIn(state, context),
  ]);
  // What nobody sees in the form does not leave.
  const goes = (key: string, { value }: Filled) =>
    value.trim() !== "" && shown.has(key) && !state.leftOut.includes(key);
  const filled = new Map([...said].filter(([key, line]) => goes(key, line)));
  const values = new Map([...filled].map(([key, { value }]) => [key, value]));
  const emergency = bundle.urgent
    ? {
        what: state.emergency.what ?? values.get("immediate-risk") ?? "",
        receivedBy: state.emergency.receivedBy ?? partner.name,
      }
    : null;
  const isTold = emergency !== null && emergency.what.trim() !== "" && emergency.receivedBy.trim() !== "";
  const choices: Choices = { ...chosen, emergency: isTold ? emergency : null };
  const staff = staffAt(sender, policy);
  const closing = [...(staff ? [staff.name] : []), policy.policy.organisation.name];
  const letter = { form, values, note: form.note?.key === null ? state.note : "", closing, language };
  const written = write(letter);
  // Where nothing may go, the check says why of what the form would have asked for.
  const source = linesOf(form).length > 0 ? written.text : unanswered(form, context);
  const input = context.look({ ...message, body: { format: "text", source } }, choices);
  const { faults, blocked } = against(input, written);
  return {
    form,
    filled,
    blocks: blocksOf(letter),
    written,
    input,
    faults: withLength(
      faults,
      form,
      form.note?.key === null ? state.note : (filled.get(form.note?.key ?? "")?.value ?? ""),
      language,
    ),
    blocked,
    emergency,
    missing: form.needed.filter((keys) => !keys.some((key) => filled.has(key))),
  };
}

/** The labels of what stays out, as if each stood in a message. */
function unanswered({ refused }: Form, { policy, language }: ComposeContext): string {
  const own = refused.filter(({ about }) => about.kind === "participant").map(({ field }) => field);
  return [...new Set(own)].map((id) => `${policy.field.get(id)?.label[language] ?? id}: …`).join("\n");
}

function typedIn(state: ComposeState, { language }: ComposeContext): readonly (readonly [string, Filled])[] {
  const source = { kind: "typed" } as const;
  const chosen = { kind: "meeting" } as const;
  const meeting = sayMeeting(state.meeting, language);
  return [
    ...(meeting === "" ? [] : [[meetingKey, { value: meeting, source: chosen }] as const]),
    ...Object.entries(state.typed).map(([key, value]) => [key, { value, source }] as const),
  ];
}

/** The lines to show: those of the form, and of the rest what was asked for. */
export function shownKeys({ sections, more }: Form, { added }: ComposeState): ReadonlySet<string> {
  const wanted = more.filter(({ key }) => added.includes(key));
  return new Set([...sections.flatMap(({ lines }) => lines), ...wanted].map(({ key }) => key));
}
