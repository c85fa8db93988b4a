import Dexie, { type Table } from "dexie";
import type {
  Answers,
  Candidate,
  Change,
  DeclaredDevice,
  DeviceLog,
  Month,
  SignedOff,
} from "../../core/review/index.ts";
import type { Instant } from "../../core/time.ts";
import type { Sealed } from "./seal.ts";

/** What a supervisor's browser keeps of the staff's logs, samples and reviews: apart from its own log. */
export interface MonthDatabase extends Dexie {
  readonly devices: Table<DeviceRow, string>;
  readonly lines: Table<LinesRow, [string, Month]>;
  readonly samples: Table<SampleRow, number>;
  readonly reviews: Table<ReviewRow, [string, string]>;
  readonly changes: Table<ChangeRow, number>;
  readonly keys: Table<NotesKey, NotesKey["id"]>;
}

/** One device's log, less its lines. */
interface DeviceRow extends Omit<DeviceLog, "lines"> {
  /** All of it, as a declaration fixes it. */
  readonly declared: DeclaredDevice;
  /** The months of its entries. */
  readonly months: readonly Month[];
  /** Who sent from it: ids of the policy, or `address:` and an address. */
  readonly staff: readonly string[];
  readonly signOffs: readonly SignedOff[];
}

/** A device's lines of one month, as JSON Lines in gzip; an outcome stands with its entry. */
interface LinesRow {
  readonly key: string;
  readonly month: Month;
  readonly gzip: Uint8Array<ArrayBuffer>;
}

/** A declaration as it was saved, and what was drawn for it: never changed, only added to. */
interface SampleRow {
  /** Given by the store, one by one. */
  readonly number?: number;
  readonly month: Month;
  /** The declaration's file, byte for byte. */
  readonly declaration: string;
  /** Null before the value is known. */
  readonly drawn: DrawnSample | null;
}

interface DrawnSample {
  /** The value's file. */
  readonly value: string;
  readonly at: Instant;
  readonly sample: readonly Candidate[];
  readonly proof: "signature" | "typed" | "witnessed";
  readonly late: boolean;
}

/** What was answered about one send of a sample. */
interface ReviewRow {
  readonly device: string;
  readonly entry: string;
  readonly answers: Answers;
}

/** A line of the list of changes. */
export interface ChangeRow extends Change {
  /** Given by the store, one by one. */
  readonly number?: number;
  /** What the reviewer wrote, for this browser's eyes; null where nothing was. */
  readonly note: Sealed | null;
}

/** Seals notes; no script can take it out of the browser. */
interface NotesKey {
  readonly id: "notes";
  readonly key: CryptoKey;
}

/** Each shape that the store has had, oldest first, as in `database.ts`: a new one is a new row. */
const shapes: readonly Readonly<Record<string, string>>[] = [
  { devices: "key", lines: "[key+month], key, month", samples: "++number, month" },
  { reviews: "[device+entry]", changes: "++number, [device+entry]", keys: "id" },
];

export function openMonth(name = "safe-disclosure-month"): MonthDatabase {
  const database = new Dexie(name, { chromeTransactionDurability: "strict" }) as MonthDatabase;
  for (const [index, shape] of shapes.entries()) database.version(index + 1).stores(shape);
  return database;
}
