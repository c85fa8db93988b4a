import type { ChainEnd, LogLine, LogProblem } from "../log/index.ts";
import type { Instant } from "../time.ts";

/** A problem of a device's log. Those with a line number name the file that the line stands in. */
export type DeviceProblem =
  | (LogProblem & {
      readonly file: string;
      /** The hash that the line itself tells; null where the problem is of no line that can be read. */
      readonly hash: string | null;
    })
  /** Two files of this device tell different things under this number. */
  | { readonly kind: "two-histories"; readonly seq: number }
  /** Lines `from` to `to` are in no file that was taken in. */
  | { readonly kind: "missing-part"; readonly from: number; readonly to: number }
  /** A line is dated after the file was saved. */
  | { readonly kind: "clock-ahead"; readonly seq: number }
  /** The policy does not list this device's key. */
  | { readonly kind: "unknown-device" }
  /** The answer to one sign-off request released two sends. */
  | { readonly kind: "replay"; readonly request: string; readonly count: number };

/** All that was taken in of one device: its files joined, each line once. */
export interface DeviceLog {
  /** The fingerprint of the key that signed. */
  readonly key: string;
  readonly files: readonly string[];
  /** When the newest of the files was saved. */
  readonly at: Instant;
  /** All that could be read, also what a problem speaks of; by number. */
  readonly lines: readonly LogLine[];
  readonly problems: readonly DeviceProblem[];
  /** The last line; null for an empty log. */
  readonly head: ChainEnd | null;
}
