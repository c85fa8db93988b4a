import type { Given } from "../../host/bring-in/given.ts";

/** The files that were chosen, with their way inside a folder. */
export const chosenFiles = (files: FileList): readonly Given[] =>
  [...files].map((file) => ({ path: file.webkitRelativePath || file.name, blob: file }));

/** The files that were dropped, and those inside dropped folders. */
export async function droppedFiles(items: DataTransferItemList): Promise<readonly Given[]> {
  // The list is empty after the first wait.
  const dropped = [...items].map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
  const given = dropped.map(async (one) => {
    if (one === null) return [];
    return one instanceof File ? [{ path: one.name, blob: one }] : await filesIn(one);
  });
  return (await Promise.all(given)).flat();
}

async function filesIn(entry: FileSystemEntry): Promise<readonly Given[]> {
  if (entry.isFile) {
    const blob = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    return [{ path: entry.fullPath, blob }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const some = () =>
    new Promise<readonly FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
  const all: FileSystemEntry[] = [];
  // A folder is handed out in parts.
  for (let part = await some(); part.length > 0; part = await some()) all.push(...part);
  return (await Promise.all(all.map(filesIn))).flat();
}
