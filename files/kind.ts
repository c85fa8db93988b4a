import { isDetachedSignature, startsWith } from "./signature.ts";

/** What a file is, by its first bytes before its name: a name is only what somebody typed. */
export type FileKind =
  | "text"
  | "html"
  | "eml"
  | "zip"
  | "pdf"
  | "image"
  /** An OLE container: an old Word or Excel file, or a new one behind a password. */
  | "ole"
  | "calendar"
  | "signature"
  /** Mail in a locked envelope: S/MIME or PGP. */
  | "sealed"
  | "unknown";

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

const magic: readonly (readonly [FileKind, readonly number[], number])[] = [
  ["pdf", ascii("%PDF-"), 0],
  ["zip", [0x50, 0x4b, 3, 4], 0],
  ["zip", [0x50, 0x4b, 5, 6], 0],
  ["ole", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 0],
  ["image", [0x89, 0x50, 0x4e, 0x47], 0],
  ["image", [0xff, 0xd8, 0xff], 0],
  ["image", ascii("GIF8"), 0],
  ["image", ascii("BM"), 0],
  ["image", [0x49, 0x49, 0x2a, 0], 0],
  ["image", [0x4d, 0x4d, 0, 0x2a], 0],
  ["image", ascii("WEBP"), 8],
  ["image", ascii("ftypheic"), 4],
  ["image", ascii("ftypavif"), 4],
];

const byName: readonly (readonly [RegExp, FileKind])[] = [
  [/\.(ics|ifb|vcs)$/i, "calendar"],
  [/\.(p7s|asc|sig)$/i, "signature"],
  [/\.(eml|mht)$/i, "eml"],
  [/\.(html?|xhtml)$/i, "html"],
  [/\.(txt|csv|tsv|md|log|json|xml|vcf|rtf)$/i, "text"],
];

/** Letters, marks and line ends only: no byte that stands in no text, and no zero behind a head that reads as text. */
function looksLikeText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  return !bytes.includes(0) && !head.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
}

const hasTextMark = (bytes: Uint8Array) =>
  startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]) || startsWith(bytes, [0xef, 0xbb, 0xbf]);

export function kindOf(name: string, mediaType: string | null, bytes: Uint8Array): FileKind {
  const [known] = magic.find(([, signature, at]) => startsWith(bytes, signature, at)) ?? [];
  // "BM" begins a bitmap, and "BMI 31" a note: each picture has bytes that stand in no text.
  if (known !== undefined && !(known === "image" && looksLikeText(bytes))) return known;
  if (/\.p7m$/i.test(name) || startsWith(bytes, ascii("-----BEGIN PGP MESSAGE"))) return "sealed";
  if (isDetachedSignature(bytes)) return "signature";
  if (!hasTextMark(bytes) && !looksLikeText(bytes)) return "unknown";
  if (/^\s*\{\\rtf/.test(String.fromCharCode(...bytes.subarray(0, 16)))) return "unknown";
  const named = byName.find(([pattern]) => pattern.test(name));
  if (named !== undefined) return named[1];
  if (mediaType?.startsWith("text/html")) return "html";
  if (mediaType?.startsWith("text/calendar")) return "calendar";
  if (mediaType?.startsWith("message/rfc822")) return "eml";
  return "text";
}

/** [MS-OFFCRYPTO] 2.3.4.1: a locked office file keeps its parts in a stream of this name. */
export function isLockedOle(bytes: Uint8Array): boolean {
  const name = [..."EncryptedPackage"].map((letter) => letter.charCodeAt(0));
  const stands = (at: number) => name.every((code, index) => bytes[at + 2 * index] === code);
  return bytes.some((byte, at) => byte === name[0] && stands(at));
}
