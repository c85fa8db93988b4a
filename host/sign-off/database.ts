import Dexie, { type Table } from "dexie";
import type { Sealed } from "../store/seal.ts";

/** What sign-offs need, in a store of their own: what was asked here, what was answered here, and the keys. */
export interface SignOffDatabase extends Dexie {
  readonly keys: Table<Key, Key["id"]>;
  readonly asked: Table<AskedRow, string>;
  readonly answered: Table<AnsweredRow, string>;
}

/** Keys that no script can take out of the browser. */
type Key =
  /** A supervisor's: one pair signs answers, the other opens requests. */
  | { readonly id: "signer"; readonly sign: CryptoKeyPair; readonly open: CryptoKeyPair }
  /** Seals the rows of the two other tables. */
  | { readonly id: "rows"; readonly key: CryptoKey };

/** By the request's number; all else is sealed. */
interface AskedRow extends Sealed {
  readonly id: string;
  readonly state: "open" | "used" | "refused";
  readonly until: string;
}

interface AnsweredRow extends Sealed {
  readonly id: string;
  /** Instant of the answer. */
  readonly at: string;
}

/** As in host/store/database.ts: a new shape is a new row, and rows never change. */
const shapes: readonly Readonly<Record<string, string>>[] = [{ keys: "id", asked: "id", answered: "id" }];

export function openSignOffDatabase(name: string): SignOffDatabase {
  // A request counts as used when the disk has it.
  const database = new Dexie(name, { chromeTransactionDurability: "strict" }) as SignOffDatabase;
  for (const [index, shape] of shapes.entries()) database.version(index + 1).stores(shape);
  return database;
}

export const signOffDatabaseName = "safe-disclosure-sign-off";
