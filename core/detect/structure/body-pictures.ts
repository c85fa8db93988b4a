import { type OutgoingMessage, readTokens } from "../../message/index.ts";
import type { NotChecked } from "../finding.ts";

/** A `data:` URL (RFC 2397) begins: with its kind, or at once with what it holds. */
const begins = /(?:^|[^\w-])data:\s*(?=[\w.+-]+\/|[;,])/i;
/** A logo or a face beside a name, of at most 20 KB before base64. A drawing (SVG) may hold words, and has no limit. */
const bitmap = /^image\/(?:png|jpe?g|gif|webp|bmp);base64,/i;
const logoLimit = 27_400;

/**
 * Pictures and files that stand in the text itself ("data:image/png;base64,…"), as a pasted screenshot does: in
 * whatever attribute, in a style sheet, or in a comment that some mail programs read.
 */
export function bodyPictures({ format, source }: OutgoingMessage["body"]): NotChecked[] {
  const found: NotChecked[] = [];
  if (format !== "html") return found;
  const look = (value: string) => {
    // A picture that an editor keeps in the page until it is sent: nothing of it can be read here.
    if (/^\s*blob:/i.test(value)) found.push({ part: "body", why: "image", digest: mark(value) });
    // An address is read without its tabs and line ends (URL Standard, 4.4).
    for (const data of value
      .replace(/[\t\n\r]/g, "")
      .split(begins)
      .slice(1)) {
      if (bitmap.test(data) && data.length <= logoLimit) continue;
      found.push({ part: "body", why: "image", digest: mark(data) });
    }
  };
  let isStyle = false;
  readTokens(source, {
    open(name, _, { attributes }) {
      isStyle = name === "style";
      for (const { value } of attributes) look(value);
    },
    close() {
      isStyle = false;
    },
    text(start, end) {
      if (isStyle) look(source.slice(start, end));
    },
    comment(_, __, inner) {
      look(inner);
    },
    // What a browser takes for raw text is looked at too.
    isForeign: () => true,
  });
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
