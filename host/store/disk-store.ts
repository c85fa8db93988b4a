import { makeDeviceKey } from "../../core/log/index.ts";
import type { Database } from "./database.ts";
import type { LogStore } from "./log.ts";
import { makeSealKey } from "./seal.ts";

/** The log in the browser's own database; its keys cannot be taken out of it. */
export function diskStore(database: Database, subtle: SubtleCrypto): LogStore {
  return {
    last: async () => (await database.lines.orderBy("seq").last()) ?? null,
    lines: () => database.lines.orderBy("seq").toArray(),
    outcomes: async (entry) => {
      const told = await database.lines.where("body.entry").equals(entry).sortBy("seq");
      return told.filter((line) => line.kind === "outcome");
    },
    async add(line) {
      await database.lines.add(line);
    },
    async pair() {
      const kept = await database.keys.get("device");
      if (kept?.id === "device") return kept.pair;
      const pair = await makeDeviceKey(subtle);
      await database.keys.add({ id: "device", pair });
      return pair;
    },
    async wordsKey() {
      const kept = await database.keys.get("words");
      if (kept?.id === "words") return kept.key;
      const key = await makeSealKey(subtle);
      await database.keys.add({ id: "words", key });
      return key;
    },
  };
}
