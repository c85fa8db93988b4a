/**
 * Runs in a page, in the store of the page's own origin: `keep` puts a draft there that nobody touched since 1970.
 * Gives the number of drafts that stand.
 */
export async function oldDraft(keep: boolean): Promise<number> {
  const settled = <T>(asked: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
  const database = await settled(indexedDB.open("safe-disclosure"));
  const drafts = database.transaction("drafts", "readwrite").objectStore("drafts");
  const sealed = { iv: new Uint8Array(12), bytes: new Uint8Array(16) };
  if (keep) await settled(drafts.put({ id: "old", keptAt: 0, ...sealed }));
  const count = await settled(drafts.count());
  database.close();
  return count;
}
