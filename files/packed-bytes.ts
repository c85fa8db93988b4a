import { logoLimit } from "./office-pictures.ts";

/** A font that a page brings along shows nothing by itself. */
const fonts = /data:(?:font|application\/(?:x-)?font)[^"')\s]*/gi;

/** Lines of base64 (RFC 4648, 4), as mail, vCard and `data:` addresses fold it, or all in one. */
const base64 = /[A-Za-z0-9+/]{60,}={0,2}\s{0,3}/g;

/** Whether a text carries bytes that are no text, more of them than a logo has: a photo in a vCard or in a page. */
export function holdsPackedBytes(text: string): boolean {
  let length = 0;
  let end = -1;
  const words = text.replace(fonts, "");
  base64.lastIndex = 0;
  for (let found = base64.exec(words); found !== null; found = base64.exec(words)) {
    const [{ length: more }] = found;
    length = found.index === end ? length + more : more;
    end = found.index + more;
    if (length > (logoLimit * 4) / 3) return true;
  }
  return false;
}
