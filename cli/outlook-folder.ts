import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { addIn } from "../outlook-addin/manifest/source.ts";
import { sealedRules } from "../outlook-addin/sealed-rules.ts";

/** Files by their path in a folder, with `/`. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Throws what the file system throws. */
export async function readFiles(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = paths.map(async (path) => {
    const bytes: Uint8Array = await readFile(path);
    return [relative(folder, path).split(sep).join("/"), bytes] as const;
  });
  return new Map(await Promise.all(read));
}

/** Throws what the file system throws. */
export async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}

type Target =
  /** `sealed` is the JSON of the rules that lie there; null in a new folder. */
  | { readonly kind: "ours"; readonly sealed: unknown }
  /** It holds something, and not our add-in. */
  | { readonly kind: "foreign" };

/** What is in the folder to be written. One that can't be looked into is left for the writing to fail on. */
export async function targetFolder(folder: string): Promise<Target> {
  const names = await readdir(folder).catch((): string[] => []);
  if (names.length === 0) return { kind: "ours", sealed: null };
  const text = (file: string) => readFile(join(folder, file), "utf8").catch(() => null);
  if (!(await text("manifest.xml"))?.includes(`<Id>${addIn.id}</Id>`)) return { kind: "foreign" };
  const sealed = await text(sealedRules);
  return { kind: "ours", sealed: sealed === null ? null : parsed(sealed) };
}

/** What is no JSON is nobody's rules. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
