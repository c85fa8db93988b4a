import Dexie, { type Table } from "dexie";
import type { BroughtPeople, RecordedFact } from "../../core/bring-in/index.ts";
import type { FieldId, ParticipantId } from "../../core/ids.ts";
import type { LogLine } from "../../core/log/index.ts";
import type { Language } from "../../core/say.ts";
import type { Instant } from "../../core/time.ts";
import type { KeptDraft } from "./drafts.ts";

/** What a host keeps in its own origin. */
export interface Database extends Dexie {
  readonly lines: Table<LogLine, number>;
  readonly keys: Table<Key, Key["id"]>;
  readonly kept: Table<Kept, Kept["id"]>;
  readonly drafts: Table<KeptDraft, KeptDraft["id"]>;
  readonly people: Table<BringIn, number>;
  readonly facts: Table<FactsRow, [number, ParticipantId]>;
}

/** Where people came from; bringing in again from the same place takes the place of the last time. */
export type BroughtFrom = "hmis" | "table" | "fhir";

/** What one bringing-in gave; its facts stand in `facts` under the same number. */
export interface BroughtPart {
  readonly number: number;
  readonly at: Instant;
  readonly people: BroughtPeople;
}

/** All that was brought in, as it stood after one bringing-in. The highest number counts. */
export interface BringIn {
  readonly number: number;
  /** The one before it, which undoing goes back to; null for the first. */
  readonly before: number | null;
  readonly parts: Readonly<Partial<Record<BroughtFrom, BroughtPart>>>;
}

interface FactsRow {
  readonly number: number;
  readonly participant: ParticipantId;
  readonly facts: readonly RecordedFact[];
}

/** Keys that no script can take out of the browser. */
type Key =
  | { readonly id: "device"; readonly pair: CryptoKeyPair }
  /** Seals what somebody typed. */
  | { readonly id: "words"; readonly key: CryptoKey }
  | { readonly id: "drafts"; readonly key: CryptoKey };

type Kept =
  | (Pack & { readonly id: "pack" })
  | (Settings & { readonly id: "settings" })
  /** When the organisation's own rules were last looked for, and what came of it, as the id of a sentence. */
  | { readonly id: "renewal"; readonly at: Instant; readonly came: string }
  /** Adapters of sites that were taught in this browser, as files; read again each time, as newer versions may not. */
  | { readonly id: "sites"; readonly sites: readonly unknown[] }
  /** The one that is being taught, and where it is. */
  | { readonly id: "teaching"; readonly draft: unknown; readonly origin: string }
  /** Which field each column was, by a digest of the headers: what stands on top may be somebody's name. */
  | { readonly id: "columns"; readonly sets: Readonly<Record<string, readonly (FieldId | null)[]>> };

/** The organisation's policy, as the file that it handed out. */
export interface Pack {
  readonly name: string;
  readonly json: unknown;
}

export interface Settings {
  /** Null: as the browser prefers. */
  readonly language: Language | null;
  /** Match patterns of webmails beside those that the policy names. */
  readonly origins: readonly string[];
  /** The work e-mail address of whoever uses this browser, where no page tells it. */
  readonly sender: string | null;
}

/**
 * Each shape that a store has had, oldest first; Dexie's notation. A new shape is a new row: rows that were handed
 * out never change, so that an older store can always be read.
 */
export const shapes: readonly Readonly<Record<string, string>>[] = [
  { lines: "seq", keys: "id", kept: "id" },
  { drafts: "id, keptAt" },
  { lines: "seq", keys: "id", kept: "id", people: "number", facts: "[number+participant], number" },
  { lines: "seq, body.entry" },
];

export function openDatabase(name: string, history = shapes): Database {
  // An entry counts as written when the disk has it.
  const database = new Dexie(name, { chromeTransactionDurability: "strict" }) as Database;
  for (const [index, shape] of history.entries()) database.version(index + 1).stores(shape);
  return database;
}

export const databaseName = "safe-disclosure";
