import {
  type Brought,
  exportFileAt,
  exportFileNames,
  exportReader,
  type HmisExport,
  type Refusal,
  readFhir,
  type Surroundings,
  tableReader,
} from "../../core/bring-in/index.ts";
import type { Policy } from "../../core/policy/index.ts";
import type { Words } from "../../core/say.ts";
import { parseCsv } from "../../files/index.ts";
import type { BroughtFrom } from "../store/database.ts";
import { type Given, unpacked } from "./given.ts";

/** What the files were: an export, whose projects still need their programmes, or people. */
export type Read =
  | { readonly kind: "hmis"; readonly export: HmisExport; readonly unopened: readonly string[] }
  | { readonly kind: "people"; readonly from: BroughtFrom; readonly brought: Brought }
  | { readonly kind: "refused"; readonly refusal: Refusal };

export interface Reading {
  /** The rules: programmes, partners and purposes. */
  readonly policy: Policy;
  /** The numbers of those who are known already: a permission is somebody's. */
  readonly known: ReadonlySet<string>;
  /** What stands beside a limit whose own words a Consent does not hold. */
  readonly asked: Words;
  readonly surroundings: Surroundings;
  /** 0 to 1. */
  readonly onProgress: (done: number) => void;
}

const refused = (refusal: Refusal): Read => ({ kind: "refused", refusal });

/** Reads what somebody chose, whichever of the kinds it is. Nothing is saved. */
export async function readGiven(given: readonly Given[], reading: Reading): Promise<Read> {
  const files = await unpacked(given);
  if ("why" in files) return refused(files);
  if (files.some(({ path }) => exportFileAt(path) !== null)) return await readExport(files, reading);
  const consents = files.filter(({ path }) => /\.(?:json|ndjson)$/i.test(path));
  if (consents.length > 0) return await readConsents(consents, reading);
  const [table, ...more] = files.filter(({ path }) => /\.(?:csv|txt|tsv)$/i.test(path));
  if (table === undefined) return refused({ why: "not-known" });
  if (more.length > 0) return refused({ why: "twice-given", file: nameOf(table.path) });
  return await readTable(table, reading);
}

const nameOf = (path: string) => path.replace(/^.*[\\/]/, "");

async function readExport(files: readonly Given[], { onProgress }: Reading): Promise<Read> {
  const reader = exportReader();
  const total = files.reduce((sum, { path, blob }) => sum + (exportFileAt(path) === null ? 0 : blob.size), 0);
  let before = 0;
  for (const name of exportFileNames) {
    const [file, second] = files.filter(({ path }) => exportFileAt(path) === name);
    if (second !== undefined) return refused({ why: "two-exports", file: name });
    if (file === undefined) continue;
    let refusal: Refusal | null = null;
    const end = await parseCsv(file.blob, (rows, read) => {
      refusal = reader.take(name, rows);
      onProgress((before + read * file.blob.size) / total);
      return refusal === null;
    });
    if (refusal !== null) return refused(refusal);
    if (end.kind === "broken") return refused({ why: "broken", file: name, row: end.row });
    if (end.kind === "not-text") return refused({ why: "not-text", file: name });
    before += file.blob.size;
  }
  const ended = reader.end();
  if ("why" in ended) return refused(ended);
  const unopened = files.filter(({ path }) => exportFileAt(path) === null).map(({ path }) => nameOf(path));
  return { kind: "hmis", export: ended, unopened };
}

async function readConsents(
  files: readonly Given[],
  { policy, known, asked, onProgress }: Reading,
): Promise<Read> {
  const texts = await Promise.all(
    files.map(async ({ path, blob }) => ({ file: nameOf(path), text: await blob.text() })),
  );
  onProgress(1);
  const brought = readFhir(texts, { policy, isKnown: (id) => known.has(id), asked });
  return "why" in brought ? refused(brought) : { kind: "people", from: "fhir", brought };
}

async function readTable({ path, blob }: Given, reading: Reading): Promise<Read> {
  const file = nameOf(path);
  const reader = tableReader(file, reading.policy.organisation.programs, reading.surroundings);
  let refusal: Refusal | null = null;
  const end = await parseCsv(blob, (rows, read) => {
    refusal = reader.take(rows);
    reading.onProgress(read);
    return refusal === null;
  });
  if (refusal !== null) return refused(refusal);
  if (end.kind === "broken") return refused({ why: "broken", file, row: end.row });
  if (end.kind === "not-text") return refused({ why: "not-text", file });
  const ended = reader.end();
  return "why" in ended ? refused(ended) : { kind: "people", from: "table", brought: ended };
}
