/** A character that sets words apart. */
export const GAP = 0;
/** A character that is not there for the eye: combining marks, zero-width characters, soft hyphens. */
export const SKIP = 1;

const unmarked: Readonly<Record<string, string>> = { đ: "d", ð: "d", ł: "l", ø: "o", ħ: "h", ı: "i", ß: "s" };

/**
 * For every UTF-16 code the code it is read as: small letters without marks ("É" and "ế" are "e"), full-width
 * letters and digits, and Arabic digits, as plain ones, `GAP` and `SKIP`. A mark that stands alone (NFD) is skipped.
 */
export const foldTable: Uint16Array = foldCodes();

function foldCodes(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code++) table[code] = code;
  const gap = (from: number, to: number) => table.fill(GAP, from, to + 1);
  gap(0x00, 0x2f);
  gap(0x3a, 0x40);
  gap(0x5b, 0x60);
  gap(0x7b, 0xbf);
  gap(0x2000, 0x206f);
  gap(0x20a0, 0x20cf);
  gap(0x2190, 0x2bff);
  gap(0x3000, 0x303f);
  for (let code = 0x41; code < 0x5b; code++) table[code] = code + 32;
  for (let code = 0xc0; code < 0x530; code++) table[code] = plain(code);
  for (let code = 0x1e00; code < 0x2000; code++) table[code] = plain(code);
  table[0xd7] = table[0xf7] = GAP;
  for (let code = 0xff01; code < 0xff5f; code++) table[code] = table[code - 0xfee0] ?? GAP;
  for (let digit = 0; digit < 10; digit++) table[0x660 + digit] = table[0x6f0 + digit] = 0x30 + digit;
  table.fill(SKIP, 0x300, 0x370);
  for (const code of [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]) table[code] = SKIP;
  return table;
}

function plain(code: number): number {
  const letter = String.fromCharCode(code).toLowerCase().normalize("NFD").charAt(0);
  return (unmarked[letter] ?? letter).charCodeAt(0);
}

/** The folded letters and digits of a range that holds one word. */
export function foldWord(text: string, start: number, end: number): string {
  let word = "";
  for (let at = start; at < end; at++) {
    const code = foldTable[text.charCodeAt(at)] ?? GAP;
    if (code > SKIP) word += String.fromCharCode(code);
  }
  return word;
}

/** Folded words set apart by one space: "Driver's  License" is "driver s license". */
export function fold(text: string): string {
  let words = "";
  let open = false;
  for (let at = 0; at < text.length; at++) {
    const code = foldTable[text.charCodeAt(at)] ?? GAP;
    if (code > SKIP) {
      words += open || words === "" ? String.fromCharCode(code) : ` ${String.fromCharCode(code)}`;
      open = true;
    } else if (code === GAP) {
      open = false;
    }
  }
  return words;
}
