import Dexie, { type Table } from "dexie";
import type { ChainEnd } from "../../core/log/index.ts";
import type { DeviceProblem, Month } from "../../core/review/index.ts";
import type { Instant } from "../../core/time.ts";

/** What a supervisor's browser keeps of the staff's logs, samples and reviews: apart from its own log. */
export interface MonthDatabase extends Dexie {
  readonly devices: Table<DeviceRow, string>;
  readonly lines: Table<LinesRow, [string, Month]>;
  readonly samples: Table<SampleRow, number>;
}

/** One device's log, less its lines. */
interface DeviceRow {
  /** The fingerprint of its key. */
  readonly key: string;
  readonly files: readonly string[];
  readonly at: Instant;
  readonly problems: readonly DeviceProblem[];
  readonly head: ChainEnd | null;
  /** How many lines there are. */
  readonly count: number;
  /** Requests whose answers released a send, with the send's entry. */
  readonly signOffs: readonly { readonly request: string; readonly entry: string }[];
}

/** A device's lines of one month, as JSON Lines in gzip; an outcome stands with its entry. */
interface LinesRow {
  readonly key: string;
  readonly month: Month;
  readonly gzip: Uint8Array;
}

/** A declaration as it was saved, and the value that was drawn for it; never changed, only added to. */
interface SampleRow {
  readonly number: number;
  readonly month: Month;
  /** The declaration's file, byte for byte. */
  readonly declaration: string;
  /** The value's file; null before it is known. */
  readonly value: string | null;
}

/** Each shape that the store has had, oldest first, as in `database.ts`: a new one is a new row. */
const shapes: readonly Readonly<Record<string, string>>[] = [
  { devices: "key", lines: "[key+month], month", samples: "++number, month" },
];

export function openMonth(name = "safe-disclosure-month"): MonthDatabase {
  const database = new Dexie(name, { chromeTransactionDurability: "strict" }) as MonthDatabase;
  for (const [index, shape] of shapes.entries()) database.version(index + 1).stores(shape);
  return database;
}
