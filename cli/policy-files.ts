import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import type { Parsed, Problem } from "../core/parsed.ts";
import type { Policy } from "../core/policy/index.ts";
import { parsePolicy } from "../core/policy/load.ts";
import { readPack } from "../core/policy/pack.ts";
import { verifierOf } from "../core/signature.ts";

/** What stands beside a policy's own files in `bundles/`. */
const beside = ["schemas", "words"];

/** The engine's own words for a broken JSON text repeat a part of it, so only the place is kept. */
function parseJson(text: string, file: string): Parsed<unknown> {
  try {
    return { kind: "ok", value: JSON.parse(text) };
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    const line = text.slice(0, Number(position)).split("\n").length;
    const message = position === undefined ? "is not JSON" : `is not JSON: see line ${line}`;
    return { kind: "problems", problems: [{ file, path: "", message }] };
  }
}

/**
 * The JSON files of a policy directory, by their path in it with `/`, and those that are no JSON. Throws what the
 * file system throws when the directory can't be read.
 */
async function readPolicyDir(
  dir: string,
): Promise<{ readonly files: ReadonlyMap<string, unknown>; readonly problems: readonly Problem[] }> {
  const files = new Map<string, unknown>();
  const problems: Problem[] = [];
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !beside.includes(path.split("/")[0] ?? ""))
    .sort();
  for (const path of paths) {
    const json = parseJson(await readFile(join(dir, path), "utf8"), path);
    if (json.kind === "ok") files.set(path, json.value);
    else problems.push(...json.problems);
  }
  return { files, problems };
}

/** What `read` makes of a directory, with the problems of files that are no JSON before its own. */
export async function fromPolicyDir<T>(
  dir: string,
  read: (files: ReadonlyMap<string, unknown>) => Parsed<T>,
): Promise<Parsed<T>> {
  const { files, problems } = await readPolicyDir(dir);
  const parsed = read(files);
  if (problems.length === 0) return parsed;
  const broken = problems.map((one) => one.file);
  const others = parsed.kind === "ok" ? [] : parsed.problems.filter((one) => !broken.includes(one.file));
  return { kind: "problems", problems: [...problems, ...others] };
}

/**
 * Reads and checks a policy, given as its directory or as the one file that `bundles pack` made; every problem at
 * once. Throws what the file system throws when there is neither.
 */
export async function loadPolicy(path: string): Promise<Parsed<Policy>> {
  if ((await stat(path)).isDirectory()) return fromPolicyDir(path, parsePolicy);
  const file = basename(path);
  const json = parseJson(await readFile(path, "utf8"), file);
  if (json.kind === "problems") return json;
  const read = await readPack(json.value, file, null, verifierOf(crypto.subtle));
  return read.kind === "ok" ? { kind: "ok", value: read.value.policy } : read;
}
