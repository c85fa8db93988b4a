import Dexie, { type Table } from "dexie";
import type { PermissionEvent } from "../../core/permissions/index.ts";
import { makeSealKey, type Sealed, seal, unseal } from "./seal.ts";

/** One event, sealed; when and about whom is inside too. */
interface Row extends Sealed {
  /** In the order in which they happened. */
  readonly number?: number;
}

/** A store of its own, so that its key and what the key opens are there or gone together. */
export interface PermissionsDatabase extends Dexie {
  readonly events: Table<Row, number>;
  readonly keys: Table<{ readonly id: "events"; readonly key: CryptoKey }, "events">;
}

export function openPermissionsDatabase(name = "safe-disclosure-permissions"): PermissionsDatabase {
  const database = new Dexie(name, { chromeTransactionDurability: "strict" }) as PermissionsDatabase;
  database.version(1).stores({ events: "++number", keys: "id" });
  return database;
}

/**
 * What was recorded about permissions on this device. It only grows. Each verb rejects where the browser does not do
 * it, and reading where any of it can't be read: without what was taken back nobody can say what may go.
 */
export interface Permissions {
  all(): Promise<readonly PermissionEvent[]>;
  add(event: PermissionEvent): Promise<void>;
}

export function openPermissions(database: PermissionsDatabase, crypto: Crypto): Permissions {
  /** Opened once: what was written does not change, and new rows come after it. */
  const opened: PermissionEvent[] = [];
  let last = 0;
  let reading: Promise<unknown> = Promise.resolve();
  const keptKey = async () => (await database.keys.get("events"))?.key ?? null;
  /** Of two pages that make one at once, the first one's counts. */
  const makeKey = async () => {
    const made = await makeSealKey(crypto.subtle);
    return await database.transaction("rw", database.keys, async () => {
      const there = await keptKey();
      if (there === null) await database.keys.add({ id: "events", key: made });
      return there ?? made;
    });
  };
  const readOn = async () => {
    const rows = await database.events.where("number").above(last).toArray();
    if (rows.length === 0) return opened.slice();
    const key = await keptKey();
    if (key === null) throw new Error("no key");
    const events = await Promise.all(rows.map((row) => unseal(row, key, crypto.subtle)));
    opened.push(...(events as PermissionEvent[]));
    last = rows.at(-1)?.number ?? last;
    return opened.slice();
  };
  return {
    all() {
      const read = reading.then(readOn, readOn);
      reading = read;
      return read;
    },
    async add(event) {
      await database.events.add(await seal(event, (await keptKey()) ?? (await makeKey()), crypto));
    },
  };
}
