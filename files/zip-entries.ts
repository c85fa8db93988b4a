/** One entry of a zip's central directory: APPNOTE.TXT 4.3.12. */
export interface ZipEntry {
  readonly name: string;
  /** 0: stored; 8: deflated. */
  readonly method: number;
  readonly locked: boolean;
  readonly packed: Uint8Array;
  /** What the entry says of itself; the bytes decide. */
  readonly size: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;

/** The directory stands before the end record, which a comment of up to 65,535 bytes may follow (4.3.16). */
function endOf(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (view.getUint32(at, true) === endMark) return at;
  return null;
}

/** Null where the directory does not fit the bytes. Zip64 is none that an office file needs, and ends up here. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (at + 46 > end || view.getUint32(at, true) !== entryMark) return null;
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    if (local + 30 > end || view.getUint32(local, true) !== localMark) return null;
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packedEnd = start + view.getUint32(at + 20, true);
    if (packedEnd > end) return null;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)).replaceAll("\\", "/"),
      method: view.getUint16(at + 10, true),
      locked: ((view.getUint16(at + 8, true) | view.getUint16(local + 6, true)) & 1) === 1,
      packed: bytes.subarray(start, packedEnd),
      size: view.getUint32(at + 24, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}
