import { walkXml } from "./xml.ts";

/** What a cell shows for the number that it holds, by the number of its style. */
export type ShowNumber = (value: string, style: number) => string;

/** Formats that every workbook has and that show a day: ECMA-376 part 1, 18.8.30; 27 to 58 in East Asia. */
const isBuiltInDate = (id: number) =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58);

/** The format without quoted words, colours and conditions. */
const bare = (code: string) => code.replace(/"[^"]*"|\[[^\]]*\]|[_*]./g, "").replace(/\\/g, "");

/** Day 1 is January 1, 1900, and a February 29 that never was is day 60: 18.17.4.1. */
function dayOf(serial: number, from1904: boolean): string | null {
  const days = Math.floor(serial) + (from1904 ? 1462 : serial < 60 ? 1 : 0);
  const date = new Date(Date.UTC(1899, 11, 30) + days * 86_400_000);
  return days < 1 || Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999
    ? null
    : date.toISOString().slice(0, 10);
}

/** `987654321` in `000-00-0000` is "987-65-4321"; of two masks, the longer one is for the longer number. */
function masked(digits: string, code: string): string | null {
  const masks = bare(code).split(";");
  const mask = masks.find((one) => (one.match(/[0#]/g)?.length ?? 0) >= digits.length);
  if (mask === undefined || !/^[0#() -]*[0#]-[0#]+$/.test(mask)) return null;
  let left = digits;
  const signs = [...mask].reverse().map((sign) => {
    if (!/[0#]/.test(sign)) return sign;
    const digit = left.slice(-1);
    left = left.slice(0, -1);
    return digit || (sign === "0" ? "0" : "");
  });
  return signs.reverse().join("");
}

/** A birth date is a count of days and a Social Security number may be a bare number: the styles say how they show. */
export function numbersOf(styles: string, from1904: boolean): ShowNumber {
  const codes = new Map<number, string>();
  const used: number[] = [];
  let inCells = false;
  walkXml(styles, {
    open: (name, { numFmtId, formatCode }) => {
      if (name === "numFmt" && formatCode !== undefined) codes.set(Number(numFmtId), formatCode);
      if (name === "cellXfs") inCells = true;
      if (name === "xf" && inCells) used.push(Number(numFmtId));
    },
    close: (name) => {
      if (name === "cellXfs") inCells = false;
    },
  });
  return (value, style) => {
    const id = used[style];
    if (id === undefined || value === "" || Number.isNaN(Number(value))) return value;
    const code = codes.get(id) ?? "";
    if (isBuiltInDate(id) || /[dy]/i.test(bare(code))) return dayOf(Number(value), from1904) ?? value;
    return /^\d+$/.test(value) ? (masked(value, code) ?? value) : value;
  };
}
