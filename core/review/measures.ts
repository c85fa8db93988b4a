import type { EntryBody, LogLine, OutcomeBody } from "../log/index.ts";
import { type Instant, millisOf } from "../time.ts";
import type { Month } from "./calendar.ts";
import type { DeviceLog } from "./device-log.ts";
import { entriesOf } from "./month-view.ts";

/** What one month's logs tell together. */
export interface MonthMeasures {
  readonly month: Month;
  /** Disclosures that left. */
  readonly sends: number;
  /** Findings that a sender answered past, by the rule that objected first; most first. */
  readonly overrides: readonly (readonly [rule: string, count: number])[];
  /** Items that stayed here. */
  readonly takenOut: number;
  /** Of sends that met a hold, how long from the entry to its release: the middle one, in seconds; null for none. */
  readonly heldSeconds: number | null;
  /** Sends that met a permission or an agreement that was not in force. */
  readonly notInForce: number;
  /** Sends about the same participant to the same partner within seven days of another. */
  readonly followUps: number;
  /** Versions of the policy, in the order in which they were first used. */
  readonly policies: readonly string[];
}

/** A send that a later one may follow up. */
export interface EarlierSend {
  readonly at: Instant;
  /** Partner and participant. */
  readonly keys: readonly string[];
}

const notInForce: readonly string[] = ["no-permission", "agreement-ended"];
const week = 7 * 86_400_000;
const left: readonly OutcomeBody["outcome"][] = ["released", "delivered", "unreviewed"];

/** `earlier`: what the month before gave as its last sends. */
export function measureMonth(
  month: Month,
  logs: readonly Pick<DeviceLog, "key" | "lines" | "problems">[],
  earlier: readonly EarlierSend[],
): { readonly measures: MonthMeasures; readonly last: readonly EarlierSend[] } {
  const entries = entriesOf(logs, month);
  const bodies = entries.map(({ body }) => body);
  const sent = entries.flatMap(({ body, outcome }) =>
    body.kind === "disclosure" && outcome && left.includes(outcome.outcome) ? [body] : [],
  );
  const sends = sent.map((body): EarlierSend => ({ at: body.at, keys: pairsOf(body) }));
  const newest = sends.at(-1);
  return {
    measures: {
      month,
      sends: sent.length,
      overrides: overridesIn(bodies),
      takenOut: sent.reduce((sum, { excluded }) => sum + excluded.length, 0),
      heldSeconds: middleOf(
        heldIn(
          bodies,
          logs.flatMap(({ lines }) => lines),
        ),
      ),
      notInForce: bodies.filter(({ holds }) => holds.some(({ code }) => notInForce.includes(code))).length,
      followUps: followUpsIn(sends, earlier),
      policies: [...new Set(bodies.map(({ policy }) => policy))],
    },
    last: newest ? sends.filter(({ at }) => millisOf(newest.at) - millisOf(at) <= week) : earlier,
  };
}

/** The months in which a version of the policy was used that no month before had; the first has none before it. */
export function policyChanges(
  months: readonly Pick<MonthMeasures, "month" | "policies">[],
): readonly Month[] {
  const seen = new Set<string>();
  return months.flatMap(({ month, policies }) => {
    const isNew = policies.some((one) => !seen.has(one));
    const hadAny = seen.size > 0 || policies.length > 1;
    for (const one of policies) seen.add(one);
    return isNew && hadAny ? [month] : [];
  });
}

const pairsOf = ({ recipients, participants }: EntryBody): readonly string[] =>
  recipients.flatMap(({ partner }) =>
    partner ? participants.map((participant) => `${partner.id} ${participant}`) : [],
  );

function followUpsIn(sends: readonly EarlierSend[], earlier: readonly EarlierSend[]): number {
  const last = new Map<string, number>();
  const isFollowUp = ({ at, keys }: EarlierSend): boolean => {
    const now = millisOf(at);
    const follows = keys.some((key) => now - (last.get(key) ?? Number.NEGATIVE_INFINITY) <= week);
    for (const key of keys) last.set(key, now);
    return follows;
  };
  for (const one of earlier) isFollowUp(one);
  return sends.filter(isFollowUp).length;
}

function overridesIn(bodies: readonly EntryBody[]): MonthMeasures["overrides"] {
  const counts = new Map<string, number>();
  for (const { overrides, included, reduced, flagged, excluded } of bodies) {
    const items = [...included, ...reduced, ...flagged, ...excluded];
    for (const { field, about, answer } of overrides) {
      // Who takes it out does what the rule says.
      if (answer === "take-out") continue;
      const person = JSON.stringify(about);
      const item = items.find((one) => one.field === field && JSON.stringify(one.about) === person);
      const rule = item?.reasons[0]?.split("/")[0] ?? "none";
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
  }
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
}

/** Seconds from each entry that met a hold to the line that tells its release. */
function heldIn(bodies: readonly EntryBody[], lines: readonly LogLine[]): readonly number[] {
  const held = new Map(bodies.flatMap(({ id, at, holds }) => (holds.length > 0 ? [[id, at]] : [])));
  return lines.flatMap(({ kind, body, time }) => {
    if (kind !== "outcome" || body.outcome !== "released") return [];
    const from = held.get(body.entry);
    return from === undefined ? [] : [Math.max(0, (millisOf(time) - millisOf(from)) / 1000)];
  });
}

function middleOf(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
