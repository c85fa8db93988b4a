import {
  blocksOf,
  type Filled,
  type Form,
  fill,
  formFor,
  fromPolicy,
  linesOf,
  noteKey,
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
import { sayReason } from "../review/reason.ts";
import { fieldLabel } from "../review/rows.ts";
import { speaker } from "../words.ts";
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
  readonly faults: ReadonlyMap<string, readonly string[]>;
  /** Lines that are needed and empty, each with those that would do instead. */
  readonly missing: readonly (readonly string[])[];
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
  if (!bundle || !partner || !person || sender === null || !isWhole(address)) return null;
  const { what, receivedBy } = state.emergency;
  const choices: Choices = {
    ...noChoices,
    bundle: bundle.id,
    participant: person.id,
    recorded: state.consents,
    emergency: bundle.urgent && what !== "" && receivedBy !== "" ? { what, receivedBy } : null,
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
  const form = formFor(factsOf({ message, people, policy, choices, now }), person.id);
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
  const staff = staffAt(sender, policy);
  const closing = [...(staff ? [staff.name] : []), policy.policy.organisation.name];
  const letter = { form, values, note: form.note?.key === null ? state.note : "", closing, language };
  const written = write(letter);
  // Where nothing may go, the check says why of what the form would have asked for.
  const source = linesOf(form).length > 0 ? written.text : unanswered(form, context);
  const input = context.look({ ...message, body: { format: "text", source } }, choices);
  return {
    form,
    filled,
    blocks: blocksOf(letter),
    written,
    input,
    faults: withLength(
      faultsOf(input, written),
      form,
      form.note?.key === null ? state.note : (filled.get(form.note?.key ?? "")?.value ?? ""),
      language,
    ),
    missing: form.needed.filter((keys) => !keys.some((key) => filled.has(key))),
  };
}

/** The labels of what stays out, as if each stood in a message. */
function unanswered({ refused }: Form, { policy, language }: ComposeContext): string {
  const own = refused.filter(({ about }) => about.kind === "participant").map(({ field }) => field);
  return [...new Set(own)].map((id) => `${policy.field.get(id)?.label[language] ?? id}: …`).join("\n");
}

/** One address that has both its halves. */
const isWhole = (address: string) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address);

function typedIn(state: ComposeState, { language }: ComposeContext): readonly (readonly [string, Filled])[] {
  const source = { kind: "typed" } as const;
  const meeting = sayMeeting(state.meeting, language);
  return [
    ...(meeting === "" ? [] : [[meetingKey, { value: meeting, source }] as const]),
    ...Object.entries(state.typed).map(([key, value]) => [key, { value, source }] as const),
  ];
}

/** Each line of the form with what the check says against its words. */
function faultsOf(input: SheetInput, { places }: Written): Prepared["faults"] {
  const say = speaker(input.language);
  const faults = new Map<string, readonly string[]>();
  for (const item of input.check.decision.items) {
    if (item.outcome === "include") continue;
    const label = fieldLabel(input, item, say);
    const why = item.reasons.map((reason) => sayReason(input, reason, item, say))[0] ?? "";
    for (const { part, start, end } of item.places) {
      const place = places.find((one) => part === "body" && start < one.end && end > one.start);
      if (!place) continue;
      const said = say("compose-fault", { label, why });
      faults.set(place.key, [...new Set([...(faults.get(place.key) ?? []), said])]);
    }
  }
  return faults;
}

/** A labelled note is no sentence to the check, so its length is the form's to watch. */
function withLength(
  faults: Prepared["faults"],
  { note }: Form,
  text: string,
  language: Language,
): Prepared["faults"] {
  const most = note?.maxCharacters ?? null;
  if (note === null || most === null || text.length <= most) return faults;
  const key = note.key ?? noteKey;
  const said = speaker(language)("compose-too-long", { over: text.length - most });
  return new Map([...faults, [key, [...(faults.get(key) ?? []), said]]]);
}

/** The lines to show: those of the form, and of the rest what was asked for. */
export function shownKeys({ sections, more }: Form, { added }: ComposeState): ReadonlySet<string> {
  const wanted = more.filter(({ key }) => added.includes(key));
  return new Set([...sections.flatMap(({ lines }) => lines), ...wanted].map(({ key }) => key));
}
