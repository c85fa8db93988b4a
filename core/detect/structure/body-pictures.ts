import { type OutgoingMessage, textDigest } from "../../message/index.ts";
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
    found.push({ part: "body", why: "image", digest: textDigest(data) });
  }
  return found;
}
