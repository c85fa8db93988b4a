import { makeSealKey } from "../store/seal.ts";
import type { SignOffDatabase } from "./database.ts";

/** Seals what is kept of sign-offs. Of two pages that make one at once, the first one's counts. */
export async function rowKey(database: SignOffDatabase, subtle: SubtleCrypto): Promise<CryptoKey> {
  const kept = async () => {
    const found = await database.keys.get("rows");
    return found?.id === "rows" ? found.key : null;
  };
  const there = await kept();
  if (there !== null) return there;
  const key = await makeSealKey(subtle);
  return await database.transaction("rw", database.keys, async () => {
    const first = await kept();
    if (first === null) await database.keys.add({ id: "rows", key });
    return first ?? key;
  });
}
