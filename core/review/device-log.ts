import type { ChainEnd, LogLine, LogProblem } from "../log/index.ts";
import type { Instant } from "../time.ts";

/** A problem of a device's log; names a sentence `log-problem-<kind>` or `month-problem-<kind>`. */
export type DeviceProblem = LineProblem | JoinProblem | AcrossProblem;

/** Of one file. `clock-ahead`: from this line on, lines are dated after the file was saved. */
export type LineProblem = (LogProblem | { readonly kind: "clock-ahead"; readonly line: number }) & {
  readonly file: string;
  /** The hash that the line itself tells; null where it is of no line that can be read. */
  readonly hash: string | null;
};

/** Of one device's files together. */
export type JoinProblem =
  /** Its files tell different things from this number on. */
  | { readonly kind: "two-histories"; readonly seq: number }
  /** Lines `from` to `to` are in no file that was taken in. */
  | { readonly kind: "missing-part"; readonly from: number; readonly to: number };

/** Of a device among the others. */
export type AcrossProblem =
  /** The policy does not list this device's key. */
  | { readonly kind: "unknown-device" }
  /** The answer to one sign-off request released several sends: here, or here and on another device. */
  | { readonly kind: "replay"; readonly count: number };

/** A file that was taken in: by its digest the same one is known again, whatever its name. */
interface TakenFile {
  readonly name: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly digest: string;
}

/** All that was taken in of one device: its files joined, each line once. */
export interface DeviceLog {
  /** The fingerprint of the key that signed. */
  readonly key: string;
  readonly files: readonly TakenFile[];
  /** When the newest of the files was saved. */
  readonly at: Instant;
  /** All that could be read, also what a problem speaks of; by number. */
  readonly lines: readonly LogLine[];
  readonly problems: readonly (LineProblem | JoinProblem)[];
  /** The last line; null for an empty log. */
  readonly head: ChainEnd | null;
}
