import type { OutgoingMessage } from "../../message/index.ts";
import type { NotChecked } from "../finding.ts";

const embedded = /\ssrc\s*=\s*["']?\s*data:/gi;
const ending = /["'\s>]/g;
/** A logo or a face beside a name, of at most 20 KB before base64. A drawing (SVG) may hold words, and has no limit. */
const bitmap = /^image\/(?:png|jpe?g|gif|webp|bmp);base64,/i;
const logoLimit = 27_400;

/** Pictures that stand in the text itself ("data:image/png;base64,…"), as a pasted screenshot does. */
export function bodyPictures({ format, source }: OutgoingMessage["body"]): NotChecked[] {
  const found: NotChecked[] = [];
  if (format !== "html") return found;
  embedded.lastIndex = 0;
  while (embedded.test(source)) {
    const start = embedded.lastIndex;
    ending.lastIndex = start;
    const data = source.slice(start, ending.test(source) ? ending.lastIndex - 1 : source.length);
    if (bitmap.test(data) && data.length <= logoLimit) continue;
    found.push({ part: "body", why: "image", digest: mark(data) });
  }
  return found;
}

/** Tells one picture from another (FNV-1a, twice): nobody gains by two that it takes for one. SHA-256 is too large. */
function mark(data: string): string {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let at = 0; at < data.length; at++) {
    const code = data.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ (code + at), 0x01000193);
  }
  return `picture-${data.length}-${(one >>> 0).toString(16)}-${(other >>> 0).toString(16)}`;
}
