import { type Instant, millisOf } from "../time.ts";
import { type Cause, causesOf } from "./causes.ts";
import type { Declaration } from "./declaration.ts";
import { declaredOf } from "./declare.ts";
import type { DeviceLog } from "./device-log.ts";
import { entriesOf, type MonthEntry } from "./month-view.ts";

/** A send that may be in the sample, as little of it as drawing and a list need. */
export interface Candidate {
  readonly id: string;
  /** Its device's key, by fingerprint. */
  readonly device: string;
  readonly staff: string;
  readonly at: Instant;
  readonly bundle: string | null;
  /** Names of partners and people, as the entry has them. */
  readonly to: readonly string[];
  /** Whether something stayed here or a hold was met. */
  readonly changed: boolean;
  /** Why it is looked at anyway; empty where chance decides. */
  readonly causes: readonly Cause[];
}

/** What is wrong with the log of a declared device: there is none, or up to there it is another one. */
export interface HeadProblem {
  readonly key: string;
  readonly kind: "missing" | "other";
}

/**
 * What a declared device has for the sample: the month's sends, up to its declared last line. A send that the device
 * itself says was cancelled is none; that somebody says it was never delivered does not take it out.
 */
export function candidatesIn(
  { devices, month, rule }: Declaration,
  key: string,
  log: Pick<DeviceLog, "key" | "lines" | "problems"> | null,
): readonly Candidate[] | HeadProblem {
  const declared = devices.find((one) => one.key === key);
  if (!log || !declared) return { key, kind: "missing" };
  const now = declaredOf(log, declared.seq);
  if (now.hash !== declared.hash || now.count !== declared.count || now.lines !== declared.lines)
    return { key, kind: "other" };
  const lines = log.lines.filter(({ seq }) => seq <= declared.seq);
  return entriesOf([{ ...log, lines }], month)
    .filter(({ outcome }) => outcome?.outcome !== "cancelled" || outcome.by !== undefined)
    .map((entry) => candidateOf(entry, causesOf(entry, rule)));
}

function candidateOf({ body, device, staff }: MonthEntry, causes: readonly Cause[]): Candidate {
  const { id, at, bundle, recipients, excluded, reduced, flagged, holds } = body;
  const to = recipients.map((one) => one.partner?.name ?? one.name ?? one.address);
  const changed = excluded.length + reduced.length + flagged.length + holds.length > 0;
  return { id, device, staff, at, bundle: bundle?.id ?? null, to, changed, causes };
}

/** By person, then by time, then by number: the order in which a sample is shown. */
export function inOrder(one: Candidate, other: Candidate): number {
  if (one.staff !== other.staff) return one.staff < other.staff ? -1 : 1;
  return millisOf(one.at) - millisOf(other.at) || (one.id < other.id ? -1 : 1);
}
