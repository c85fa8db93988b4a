import { type EntryBody, lastOutcomes, type OutcomeBody } from "../log/index.ts";
import { millisOf } from "../time.ts";
import { type Month, monthOf } from "./calendar.ts";
import type { DeviceLog } from "./device-log.ts";

/** An entry of any device, with what became of it. */
export interface MonthEntry {
  readonly body: EntryBody;
  /** The last that its device says of it; null where it says nothing. */
  readonly outcome: OutcomeBody | null;
  /** Its device's key, by fingerprint. */
  readonly device: string;
  /** Who sent it: their id in the policy, else `address:` and the address. */
  readonly staff: string;
  /** Whether a problem speaks of its line, or of the one that tells its outcome. */
  readonly doubtful: boolean;
}

/** Whoever sent an entry, under one name on every device. */
export function staffOf({ sender }: EntryBody): string {
  return sender.staff ?? `address:${sender.address.toLowerCase()}`;
}

/** The entries of one month, or of all of them, oldest first. */
export function entriesOf(
  logs: readonly Pick<DeviceLog, "key" | "lines" | "problems">[],
  month: Month | null,
): readonly MonthEntry[] {
  return logs
    .flatMap((log) => entriesOn(log, month))
    .map((entry) => ({ entry, at: millisOf(entry.body.at) }))
    .sort((a, b) => a.at - b.at || (a.entry.body.id < b.entry.body.id ? -1 : 1))
    .map(({ entry }) => entry);
}

function entriesOn(
  { key, lines, problems }: Pick<DeviceLog, "key" | "lines" | "problems">,
  month: Month | null,
): readonly MonthEntry[] {
  const last = lastOutcomes(lines);
  const doubted = new Set(problems.flatMap((one) => ("hash" in one ? [one.hash] : [])));
  return lines.flatMap((line) => {
    if (line.kind !== "entry" || (month !== null && monthOf(line.body.at) !== month)) return [];
    const { body } = line;
    const outcome = last.get(body.id);
    const doubtful = doubted.has(line.hash) || (outcome !== undefined && doubted.has(outcome.hash));
    return [{ body, outcome: outcome?.body ?? null, device: key, staff: staffOf(body), doubtful }];
  });
}
