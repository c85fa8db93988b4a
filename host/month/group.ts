/** A log's file as it was given. */
export interface GivenLog {
  readonly name: string;
  readonly blob: Blob;
}

/**
 * The files by the key that each names in its first line, so that one device's are read together. Nothing is believed
 * here: what a file is, its reader says.
 */
export async function byDevice(given: readonly GivenLog[]): Promise<readonly (readonly GivenLog[])[]> {
  const groups = new Map<string, GivenLog[]>();
  for (const one of given) {
    const start = await one.blob.slice(0, 1024).text();
    const key = /"raw":"([0-9a-f]+)"/.exec(start)?.[1] ?? "";
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}
