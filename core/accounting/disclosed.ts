import type { EntryAbout, EntryBody, EntryItem, EntryRecipient, LogLine, OutcomeLine } from "../log/index.ts";
import { type Day, dayOf } from "../time.ts";

/** One entry and one of its recipients, as far as it tells of one participant. */
export interface Told {
  readonly entry: EntryBody;
  readonly on: Day;
  readonly recipient: EntryRecipient;
  /** What left about the participant, their household, or nobody by name where they are the only person. */
  readonly fields: readonly EntryItem[];
  /** Kinds of permission that the participant's part rests on, in order. */
  readonly basis: readonly string[];
}

/** What became of an entry. `open`: nobody has said yet whether it went. */
export type Fate = "left" | "stayed" | "open";

/** What really left: handed over to be sent, delivered, or seen to leave without us. */
export function fateOf(entry: EntryBody, last: OutcomeLine | undefined): Fate {
  const outcome = last?.body.outcome;
  // A demand or a refusal left nothing; the record of it is what counts (34 CFR 99.32(a)(1)).
  if (entry.kind === "request" || entry.kind === "refusal") return "left";
  if (outcome === "cancelled") return "stayed";
  if (outcome === "saved") return "open";
  return outcome === undefined && entry.kind === "disclosure" ? "open" : "left";
}

/** 45 CFR 164.528(b)(2)(i): the day of the disclosure; of saved files, the day on which they were delivered. */
export function dayOfDisclosure(entry: EntryBody, last: OutcomeLine | undefined): Day {
  if (last?.body.outcome === "delivered") return last.body.on ?? dayOf(last.time);
  return dayOf(entry.at);
}

/** The entries of a log, in its order; the same one from two files counts once. */
export function entriesOf(lines: readonly LogLine[]): readonly EntryBody[] {
  const bodies = lines.flatMap((line) => (line.kind === "entry" ? [line.body] : []));
  return [...new Map(bodies.map((body) => [body.id, body])).values()];
}

/** The entry once for each recipient, and of what it held only what is this participant's. */
export function toldOf(entry: EntryBody, on: Day, participant: string): readonly Told[] {
  const alone = entry.participants.length === 1;
  const isTheirs = (about: EntryAbout) =>
    "participant" in about ? about.participant === participant : alone && about.kind === "nobody";
  const fields = [...entry.included, ...entry.reduced, ...entry.flagged].filter((one) => isTheirs(one.about));
  const theirs = entry.permissions.filter(
    (one) => one.participant === participant || one.participant === null,
  );
  const basis = [...new Set(theirs.map((one) => one.kind))].sort();
  const recipients = entry.recipients.length > 0 ? entry.recipients : [nobodyKnown];
  return recipients.map((recipient) => ({ entry, on, recipient, fields, basis }));
}

/** Of a message that left without us the request may have told nobody. */
const nobodyKnown: EntryRecipient = {
  kind: "unknown",
  via: "to",
  address: "",
  name: null,
  partner: null,
  participant: null,
};
