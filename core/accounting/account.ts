import { type EntryBody, type EntryRecipient, type LogLine, lastOutcomes } from "../log/index.ts";
import { addDays, type Day } from "../time.ts";
import { dayOfDisclosure, entriesOf, fateOf, type Told, toldOf } from "./disclosed.ts";
import { type AccountingRule, filters, type PurposeCode } from "./filters.ts";
import { type Lack, lacksOf } from "./lacks.ts";

export interface AccountingInput {
  readonly lines: readonly LogLine[];
  /** The participant's random reference. */
  readonly participant: string;
  readonly rule: AccountingRule;
  readonly from: Day;
  /** The last day, itself included. */
  readonly to: Day;
  /** The day on which somebody asks: no rule reaches further back than its years from here. */
  readonly asked: Day;
  readonly codeOf: PurposeCode;
}

/** One recipient and one purpose: the first time, how often, and the last time (45 CFR 164.528(b)(3)). */
export interface AccountingRow {
  /** `refusal`: somebody asked, and it was refused. */
  readonly kind: EntryBody["kind"];
  readonly first: Day;
  readonly last: Day;
  readonly times: number;
  readonly entries: readonly string[];
  readonly recipient: EntryRecipient;
  /** What left at any of the times. */
  readonly fields: readonly { readonly field: string; readonly as: string | null }[];
  readonly purpose: EntryBody["purpose"];
  readonly basis: readonly string[];
  readonly lacks: readonly Lack[];
}

export interface Accounting {
  readonly participant: string;
  readonly rule: AccountingRule;
  readonly from: Day;
  readonly to: Day;
  /** By their first day. */
  readonly rows: readonly AccountingRow[];
  /** Sends about the participant of which nobody has said whether they went. */
  readonly open: number;
  /** Messages that left without us, and nobody knows about whom. */
  readonly unattributed: number;
}

export function account(input: AccountingInput): Accounting {
  const { lines, participant, rule, to, codeOf } = input;
  const filter = filters[rule];
  const earliest = yearsBefore(input.asked, filter.years);
  const [from = earliest] = [input.from, earliest].sort().slice(1);
  // An older copy of a log may stand behind a newer one; an entry and its outcomes are numbered by one device.
  const last = lastOutcomes([...lines].sort((a, b) => a.seq - b.seq));
  const inPeriod = entriesOf(lines).flatMap((entry) => {
    const outcome = last.get(entry.id);
    const on = dayOfDisclosure(entry, outcome);
    return on >= from && on <= to ? [{ entry, on, fate: fateOf(entry, outcome) }] : [];
  });
  const theirs = inPeriod.filter(({ entry }) => entry.participants.includes(participant));
  const told = theirs
    .filter(({ fate }) => fate === "left")
    .flatMap(({ entry, on }) => toldOf(entry, on, participant))
    .filter((one) => filter.holds(one, participant, codeOf));
  return {
    participant,
    rule,
    from,
    to,
    rows: grouped(told, rule),
    open: theirs.filter(({ fate }) => fate === "open").length,
    unattributed: inPeriod.filter(({ entry, fate }) => fate === "left" && entry.participants.length === 0)
      .length,
  };
}

/** The same day so many years earlier; March 1 where there is no February 29. */
export function yearsBefore(day: Day, years: number): Day {
  const month = `${Number(day.slice(0, 4)) - years}-${day.slice(5, 7)}-01`;
  return addDays(month, Number(day.slice(8, 10)) - 1);
}

function grouped(told: readonly Told[], rule: AccountingRule): readonly AccountingRow[] {
  const groups = new Map<string, Told[]>();
  for (const one of [...told].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    const { entry, recipient, basis } = one;
    const whom = [recipient.kind, recipient.partner?.id, recipient.name, recipient.address.toLowerCase()];
    const key = JSON.stringify([entry.kind, whom, recipient.participant, entry.purpose?.id, basis]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => rowOf(group, rule));
}

function rowOf(group: readonly Told[], rule: AccountingRule): readonly AccountingRow[] {
  const [first] = group;
  const last = group.at(-1);
  if (!first || !last) return [];
  const fields = group.flatMap((one) => one.fields.map(({ field, as }) => ({ field, as })));
  return [
    {
      kind: first.entry.kind,
      first: first.on,
      last: last.on,
      // One message to a person under "to" and "cc" is one disclosure.
      times: new Set(group.map(({ entry }) => entry.id)).size,
      entries: [...new Set(group.map(({ entry }) => entry.id))],
      recipient: first.recipient,
      fields: [...new Map(fields.map((one) => [`${one.field} ${one.as}`, one])).values()],
      purpose: first.entry.purpose,
      basis: first.basis,
      lacks: [...new Set(group.flatMap((one) => lacksOf(one, rule)))],
    },
  ];
}
