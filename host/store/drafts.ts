import type { Database } from "./database.ts";
import { makeSealKey, type Sealed, seal, unseal } from "./seal.ts";

/** A disclosure that is being prepared, as it is kept: when tells nothing, and all else is sealed. */
export interface KeptDraft extends Sealed {
  /** Random. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
}

/**
 * Why a draft could not be kept or read. `damaged`: what was kept is not what we wrote; `lost-key`: the browser has
 * forgotten the key that opens it; `full`: the disk is; `closed`: the store does not open.
 */
export class DraftTrouble extends Error {
  readonly why: "damaged" | "lost-key" | "full" | "closed";
  constructor(why: DraftTrouble["why"]) {
    super(why);
    this.why = why;
  }
}

/** Disclosures that are being prepared, kept on this device until they are sent. Each verb rejects with `DraftTrouble`. */
export interface Drafts {
  /** Keeps a draft under its id, or under a new one. The draft is plain JSON. */
  save(id: string | null, draft: unknown): Promise<string>;
  /** Null where there is none of this id. */
  read(id: string): Promise<unknown | null>;
  /** Newest first. */
  list(): Promise<readonly { readonly id: string; readonly keptAt: number }[]>;
  remove(id: string): Promise<void>;
  /** Removes those that nobody touched for seven days, and says how many. */
  sweep(): Promise<number>;
}

const oldest = 7 * 24 * 60 * 60_000;

/** `now` in milliseconds since 1970. */
export function openDrafts(database: Database, crypto: Crypto, now: () => number): Drafts {
  const keptKey = async () => {
    const kept = await database.keys.get("drafts");
    return kept?.id === "drafts" ? kept.key : null;
  };
  /** Of two pages that make one at once, the first one's counts. */
  const makeKey = async () => {
    const made = await makeSealKey(crypto.subtle);
    return await database.transaction("rw", database.keys, async () => {
      const there = await keptKey();
      if (there === null) await database.keys.add({ id: "drafts", key: made });
      return there ?? made;
    });
  };
  return {
    save: (id, draft) =>
      told(async () => {
        const sealed = await seal(draft, (await keptKey()) ?? (await makeKey()), crypto);
        return await database.drafts.put({ id: id ?? crypto.randomUUID(), keptAt: now(), ...sealed });
      }),
    read: (id) =>
      told(async () => {
        const kept = await database.drafts.get(id);
        if (!kept) return null;
        const key = await keptKey();
        if (key === null) throw new DraftTrouble("lost-key");
        return await unseal(kept, key, crypto.subtle).catch(() => {
          throw new DraftTrouble("damaged");
        });
      }),
    list: () =>
      told(async () => {
        const all = await database.drafts.orderBy("keptAt").reverse().toArray();
        return all.map(({ id, keptAt }) => ({ id, keptAt }));
      }),
    remove: (id) => told(() => database.drafts.delete(id)),
    sweep: () =>
      told(() =>
        database.drafts
          .where("keptAt")
          .below(now() - oldest)
          .delete(),
      ),
  };
}

/** What a browser says in its own words is not passed on. */
async function told<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DraftTrouble) throw error;
    const { name, inner } = error as { name?: string; inner?: { name?: string } };
    const isFull = name === "QuotaExceededError" || inner?.name === "QuotaExceededError";
    throw new DraftTrouble(isFull ? "full" : "closed");
  }
}
