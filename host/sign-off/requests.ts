import type { Choices } from "../../core/decide/index.ts";
import type { OpenRequest } from "../../core/sign-off/index.ts";
import { addDays } from "../../core/time.ts";
import { seal, unseal } from "../store/seal.ts";
import type { SignOffDatabase } from "./database.ts";
import { rowKey } from "./row-key.ts";

/** A request as the browser that made it keeps it, to show it again and to know its message when that comes back. */
export interface KeptRequest extends OpenRequest {
  /** As it is given to whom it asks. */
  readonly text: string;
  /** Opens the answer's reason. */
  readonly secret: string;
  /** What was chosen for the message. */
  readonly choices: Choices;
}

/** Requests that were made in this browser. Each verb rejects where the store does not open. */
export interface Requests {
  all(): Promise<readonly KeptRequest[]>;
  add(request: KeptRequest, today: string): Promise<void>;
  /** Before a message leaves by its answer; false where one did, so that it counts once, whatever tab asks. */
  use(id: string): Promise<boolean>;
  /** The message did not leave after all. */
  giveBack(id: string): Promise<void>;
  /** Somebody said no. */
  refuse(id: string): Promise<void>;
}

/** For as long, after its last day, that an answer to it can be told from one that nobody asked for. */
const daysKept = 30;

export function openRequests(database: SignOffDatabase, crypto: Crypto): Requests {
  const { asked } = database;
  const change = (id: string, from: KeptRequest["state"], state: KeptRequest["state"]) =>
    database.transaction("rw", asked, async () => {
      const row = await asked.get(id);
      if (row?.state !== from) return false;
      await asked.put({ ...row, state });
      return true;
    });
  return {
    async all() {
      const key = await rowKey(database, crypto.subtle);
      const rows = await asked.toArray();
      const read = rows.map((row) =>
        unseal(row, key, crypto.subtle).then(
          (json) => [{ ...(json as Omit<KeptRequest, "state">), state: row.state }],
          () => [],
        ),
      );
      return (await Promise.all(read)).flat();
    },
    async add({ state, ...rest }, today) {
      const sealed = await seal(rest, await rowKey(database, crypto.subtle), crypto);
      await database.transaction("rw", asked, async () => {
        await asked.filter(({ until }) => addDays(until, daysKept) < today).delete();
        await asked.add({ id: rest.id, state, until: rest.until, ...sealed });
      });
    },
    use: (id) => change(id, "open", "used"),
    async giveBack(id) {
      await change(id, "used", "open");
    },
    async refuse(id) {
      await change(id, "open", "refused");
    },
  };
}
