import { exportFileAt, type Refusal } from "../../core/bring-in/index.ts";
import { unzip } from "../../files/index.ts";

/** A file as it was dropped, with its way inside the folder or the zip. */
export interface Given {
  readonly path: string;
  readonly blob: Blob;
}

/** All that a zip may unpack to: an export of 100,000 people is a tenth of it. */
const unpackedLimit = 1024 * 1024 * 1024;

const isWanted = (path: string) => exportFileAt(path) !== null || /\.(?:json|ndjson)$/i.test(path);

/** The files of a folder or a choice, with those inside its zips. What is not needed is not unpacked. */
export async function unpacked(given: readonly Given[]): Promise<readonly Given[] | Refusal> {
  const all: Given[] = [];
  for (const one of given) {
    if (!/\.zip$/i.test(one.path)) {
      all.push(one);
      continue;
    }
    const opened = unzip(new Uint8Array(await one.blob.arrayBuffer()), isWanted, unpackedLimit);
    if (opened.kind === "encrypted") return { why: "locked" };
    if (opened.kind !== "files") return { why: "not-text", file: one.path };
    for (const [path, bytes] of Object.entries(opened.files))
      all.push({ path, blob: new Blob([bytes as Uint8Array<ArrayBuffer>]) });
  }
  return all;
}
