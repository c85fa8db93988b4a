import { Inflate } from "fflate";
import { type ZipEntry, zipEntries } from "./zip-entries.ts";

/** All that an office file may unpack to: a picture book is not read to the end, a zip bomb never. */
const unpackedLimit = 64 * 1024 * 1024;

export type Unzipped =
  | { readonly kind: "files"; readonly files: Readonly<Record<string, Uint8Array>> }
  | { readonly kind: "encrypted" | "too-large" | "corrupt" };

/**
 * Unzips the parts that `wanted` names. fflate's own `unzipSync` believes the size that an entry states and cuts
 * off what is longer; here the bytes are counted as they come.
 */
export function unzip(
  bytes: Uint8Array,
  wanted: (name: string, size: number) => boolean,
  limit = unpackedLimit,
): Unzipped {
  // A zip whose first file is locked is locked, also where the directory is cut off: APPNOTE.TXT 4.4.4, bit 0.
  if (((bytes[6] ?? 0) & 1) === 1) return { kind: "encrypted" };
  const entries = zipEntries(bytes);
  if (entries === null) return { kind: "corrupt" };
  if (entries.some((entry) => entry.locked)) return { kind: "encrypted" };
  // Of two entries of one name, programs differ in which they show.
  if (new Set(entries.map((entry) => entry.name)).size < entries.length) return { kind: "corrupt" };
  const files: Record<string, Uint8Array> = {};
  let left = limit;
  for (const entry of entries) {
    if (entry.name.endsWith("/") || !wanted(entry.name, entry.packed.length)) continue;
    const part = unpack(entry, left);
    if (typeof part === "string") return { kind: part };
    left -= part.length;
    files[entry.name] = part;
  }
  return { kind: "files", files };
}

/** Fed in small steps, so that a bomb is stopped before it has grown. */
const step = 16 * 1024;

function unpack({ method, packed, size }: ZipEntry, limit: number): Uint8Array | "too-large" | "corrupt" {
  if (size > limit) return "too-large";
  if (method === 0) return packed;
  if (method !== 8) return "corrupt";
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < Math.max(packed.length, 1); at += step) {
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
      if (length > limit) return "too-large";
    }
  } catch {
    return "corrupt";
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
