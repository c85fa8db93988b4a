import type { GivenAnswer } from "../../ui/index.ts";
import { seal, unseal } from "../store/seal.ts";
import type { SignOffDatabase } from "./database.ts";
import { rowKey } from "./row-key.ts";

/** Answers that were given in this browser. */
export interface Answers {
  /** Newest first. */
  all(): Promise<readonly GivenAnswer[]>;
  /** False where its request was answered before, in whatever tab. */
  add(given: GivenAnswer): Promise<boolean>;
}

export function openAnswers(database: SignOffDatabase, crypto: Crypto): Answers {
  const { answered } = database;
  return {
    async all() {
      const key = await rowKey(database, crypto.subtle);
      const rows = await answered.toArray();
      const read = rows.map((row) => unseal(row, key, crypto.subtle).then((json) => json as GivenAnswer));
      return (await Promise.all(read)).sort((one, other) => other.at.localeCompare(one.at));
    },
    async add(given) {
      const sealed = await seal(given, await rowKey(database, crypto.subtle), crypto);
      return await database.transaction("rw", answered, async () => {
        const { id } = given.request;
        if ((await answered.get(id)) !== undefined) return false;
        await answered.add({ id, at: given.at, ...sealed });
        return true;
      });
    },
  };
}
