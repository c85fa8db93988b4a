import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Runs inside the extension's origin: every storage area and every database, as text. */
export async function readStores(): Promise<string> {
  type Area = { get(keys: null): Promise<unknown> };
  const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, Area> } }).chrome;
  const areas: unknown[] = [{ ...localStorage }];
  for (const name of ["local", "session", "sync"]) areas.push(await storage[name]?.get(null));
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  for (const { name } of await indexedDB.databases()) {
    if (name === undefined) continue;
    const database = await settled(indexedDB.open(name));
    for (const store of database.objectStoreNames)
      areas.push(name, store, await settled(database.transaction(store).objectStore(store).getAll()));
    database.close();
  }
  return JSON.stringify(areas, (_, value: unknown) =>
    value instanceof Uint8Array || value instanceof ArrayBuffer
      ? new TextDecoder("latin1").decode(value)
      : value,
  );
}

/** The profile's files of one origin, as text in both of the widths that browsers write. */
export function filesOf(profile: string, origin: string): string {
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.parentPath.includes(origin))
    .map((file) => readFileSync(join(file.parentPath, file.name)))
    .map((bytes) => `${bytes.toString("latin1")}\n${bytes.toString("utf16le")}`)
    .join("\n");
}
