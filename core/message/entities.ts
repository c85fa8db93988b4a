/**
 * The character references that editors write for letters, digits and their marks, as packed text: names for 160 to
 * 255 in order, then "name code". Other names of HTML 5 stay as they are written, as an unknown name does.
 */
const capitals =
  "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN ";
const signs =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest ";
const latin = `${signs}${capitals}szlig ${capitals.toLowerCase().replace("times", "divide")}yuml`;
const ascii = "quot 34 QUOT 34 amp 38 AMP 38 lt 60 LT 60 gt 62 GT 62 COPY 169 REG 174";
const others =
  "apos 39 Tab 9 NewLine 10 num 35 percnt 37 lpar 40 rpar 41 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 equals 61 commat 64 lowbar 95 vert 124 " +
  "OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 " +
  "ensp 8194 emsp 8195 thinsp 8201 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 hyphen 8208 dash 8208 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 bull 8226 hellip 8230 prime 8242 lsaquo 8249 rsaquo 8250 NoBreak 8288 " +
  "euro 8364 trade 8482 rarr 8594 minus 8722 ZeroWidthSpace 8203";
/** What numbers 128 to 159 stand for: Windows-1252 (HTML Standard, 13.2.5.84). */
const windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Names that also count without their semicolon. */
const bare = new Map<string, string>();
latin.split(" ").forEach((name, index) => {
  bare.set(name, String.fromCharCode(160 + index));
});
addPairs(bare, ascii);
const named = new Map<string, string>();
bare.forEach((text, name) => {
  named.set(name, text);
});
addPairs(named, others);

function addPairs(map: Map<string, string>, pairs: string): void {
  const words = pairs.split(" ");
  for (let at = 0; at < words.length; at += 2)
    map.set(words[at] ?? "", String.fromCharCode(Number(words[at + 1])));
}

const longestBare = 6;
const reference = /&(?:#[xX]([0-9a-fA-F]+)|#([0-9]+)|([A-Za-z][A-Za-z0-9]*))(;?)/y;

export interface Entity {
  readonly text: string;
  readonly length: number;
}

/**
 * The character reference at `at`, where an "&" stands; null where that is no more than an "&". In an attribute a
 * name needs its semicolon before a letter, a digit or "=", so that "?a=1&copy=2" stays (HTML Standard, 13.2.5.73).
 */
export function entityAt(source: string, at: number, inAttribute: boolean): Entity | null {
  reference.lastIndex = at;
  const found = reference.exec(source);
  if (found === null) return null;
  const [whole, hexadecimal, decimal, name, semicolon] = found;
  if (name === undefined) {
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return { text: characterOf(code), length: whole.length };
  }
  const exact = semicolon === ";" ? named.get(name) : undefined;
  if (exact !== undefined) return { text: exact, length: whole.length };
  for (let length = Math.min(longestBare, name.length); length > 1; length--) {
    const text = bare.get(name.slice(0, length));
    if (text === undefined) continue;
    const next = source.charAt(at + 1 + length);
    return inAttribute && /[A-Za-z0-9=]/.test(next) ? null : { text, length: length + 1 };
  }
  return null;
}

function characterOf(code: number): string {
  if (code >= 128 && code < 160) return windows.charAt(code - 128);
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return "\ufffd";
  return String.fromCodePoint(code);
}
