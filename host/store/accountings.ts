import Dexie, { type Table } from "dexie";
import { type Day, dayOf, type Instant } from "../../core/time.ts";
import { makeSealKey, type Sealed, seal, unseal } from "./seal.ts";

/** A request for an accounting as it is kept: until when tells nothing, and all else is sealed. */
interface Row extends Sealed {
  /** Random. */
  readonly id: string;
  readonly keepUntil: Day;
}

interface AccountingDatabase extends Dexie {
  readonly requests: Table<Row, string>;
  readonly keys: Table<{ readonly id: "requests"; readonly key: CryptoKey }, "requests">;
}

/** Requests for accountings, and the copies that were given: on this device, apart from its log. */
export interface Accountings {
  /** Keeps a request, plain JSON, under its id or under a new one. */
  save(id: string | null, request: object, keepUntil: Day): Promise<void>;
  /** All that this device's key opens; `lost` counts those that it does not. */
  list(): Promise<{ readonly requests: readonly { readonly id: string }[]; readonly lost: number }>;
}

/** Each shape that the store has had, oldest first, as in `database.ts`. */
const shapes: readonly Readonly<Record<string, string>>[] = [{ requests: "id, keepUntil", keys: "id" }];

export function openAccountings(
  crypto: Crypto,
  now: () => Instant,
  name = "safe-disclosure-accountings",
): Accountings {
  const database = new Dexie(name, { chromeTransactionDurability: "strict" }) as AccountingDatabase;
  for (const [index, shape] of shapes.entries()) database.version(index + 1).stores(shape);
  /** Of two pages that make one at once, the first one's counts. */
  const sealKey = async () => {
    const there = await database.keys.get("requests");
    if (there) return there.key;
    const made = await makeSealKey(crypto.subtle);
    return await database.transaction("rw", database.keys, async () => {
      const other = await database.keys.get("requests");
      if (!other) await database.keys.add({ id: "requests", key: made });
      return other?.key ?? made;
    });
  };
  return {
    async save(id, request, keepUntil) {
      const sealed = await seal(request, await sealKey(), crypto);
      await database.requests.put({ id: id ?? crypto.randomUUID(), keepUntil, ...sealed });
    },
    async list() {
      await database.requests.where("keepUntil").below(dayOf(now())).delete();
      const key = await sealKey();
      const rows = await database.requests.toArray();
      const read = await Promise.all(
        rows.map(async (row) => {
          const request = await unseal(row, key, crypto.subtle).catch(() => null);
          return request === null ? [] : [{ ...(request as object), id: row.id }];
        }),
      );
      const requests = read.flat();
      return { requests, lost: rows.length - requests.length };
    },
  };
}
