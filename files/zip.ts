import { unzipSync } from "fflate";

/** All that an office file may unpack to: a picture book is not read to the end, a zip bomb never. */
const unpackedLimit = 64 * 1024 * 1024;

export type Unzipped =
  | { readonly kind: "files"; readonly files: Readonly<Record<string, Uint8Array>> }
  | { readonly kind: "encrypted" | "too-large" | "corrupt" };

/** Bit 0 of the general purpose flag of the first local header: APPNOTE.TXT 4.4.4. */
const isLocked = (bytes: Uint8Array) => ((bytes[6] ?? 0) & 1) === 1;

/** Unzips the parts that `wanted` names. */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Unzipped {
  if (isLocked(bytes)) return { kind: "encrypted" };
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted(name)) return false;
        size += originalSize;
        return size <= unpackedLimit;
      },
    });
    return size > unpackedLimit ? { kind: "too-large" } : { kind: "files", files };
  } catch {
    return { kind: "corrupt" };
  }
}
