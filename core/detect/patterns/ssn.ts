import type { FieldId } from "../../ids.ts";
import { type Range, textBefore, textBehind, textIn } from "../../message/index.ts";
import type { Detector, Found, NumberRun, Page } from "../detector.ts";
import type { Confidence } from "../finding.ts";
import { digitsOf } from "../knowledge.ts";
import { labelBefore, leading } from "./near.ts";
import { plainDigits } from "./plain-digits.ts";

const field = "ssn" as FieldId;

const label = leading(
  "ssn|ss ?#|s\\.s\\.n\\.?|social security|social sec\\.?|soc(?:\\.? ?sec)?\\.?|social|itin|seguro social|n\\.?s\\.?s\\.?|last (?:4|four)(?: digits)?(?: of)?(?: (?:her|his|their|the))? (?:ssn|soc(?:ial(?: security)?)?)",
);
const shape = /(^|[^\d])(\d{3})([- .]?)(\d{2})(\3)(\d{4})(?!\d)/g;
/** Numbers that look the same and are none: an order, a case, a parcel. */
const otherNumber =
  /(?:#|order|invoice|ref(?:erence)?|tracking|ticket|account|acct|case|claim|confirmation|routing|aba|fax|phone|tel|cell|id)[^\d\n]{0,16}$/i;

/** Social Security numbers: by their label, else by their form and the areas that the SSA gives out. */
export const ssn: Detector = {
  name: "ssn",
  find(page) {
    const found: Found[] = [];
    for (const run of page.numbers) {
      if (run.digits === 4) lastFour(page, run, found);
      else if (run.digits >= 9) whole(page, run, found);
    }
    return found;
  },
};

function whole({ text, named }: Page, run: NumberRun, found: Found[]): void {
  const plain = plainDigits(text, run.start, run.end);
  const parted = run.digits === 9 ? labelBefore(text, run.start, label) : null;
  if (parted !== null) {
    // Behind its label it is one however it is parted: "9 8 7 6 5 4 3 2 1", "987/65/4321".
    found.push({
      field,
      start: run.start,
      end: run.end,
      label: parted,
      confidence: "high",
      rule: "ssn/label",
    });
    return;
  }
  shape.lastIndex = 0;
  for (let match = shape.exec(plain.text); match; match = shape.exec(plain.text)) {
    const first = match.index + (match[1] ?? "").length;
    const start = plain.at(first);
    const end = plain.at(shape.lastIndex - 1) + 1;
    const near = labelBefore(text, start, label);
    const digits = digitsOf(plain.text.slice(first, shape.lastIndex));
    const confidence = near ? "high" : bare(text, { start, end }, digits, match[3] ?? "", named.size > 0);
    if (confidence === null) continue;
    const rule = near ? "ssn/label" : confidence === "high" ? "ssn/form" : "ssn/look-alike";
    found.push({ field, start, end, label: near, confidence, rule });
  }
}

/** Without a label only hyphens prove it; nine bare digits are a question, and only in a message about somebody. */
function bare(
  text: string,
  { start, end }: Range,
  digits: string,
  separator: string,
  aboutSomebody: boolean,
): Confidence | null {
  if (!isGivenOut(digits) || /[\w.-]/.test(text.charAt(start - 1)) || /[\w]/.test(text.charAt(end)))
    return null;
  if (separator === "-") return "high";
  if (otherNumber.test(textBefore(text, start, 30))) return null;
  return aboutSomebody && separator !== "." ? "low" : null;
}

/**
 * Never given out: area 000, 666 and 9xx, group 00, serial 0000 (SSA POMS RM 10201.035). 987-65-4320 to 4329 is the
 * block for advertising, which practice data uses; 9xx with these middle digits is an ITIN (IRM 3.21.263).
 */
function isGivenOut(digits: string): boolean {
  const area = digits.slice(0, 3);
  const group = Number(digits.slice(3, 5));
  if (area === "000" || area === "666" || group === 0 || digits.slice(5) === "0000") return false;
  if (area < "900") return true;
  return (group >= 50 && group <= 65) || (group >= 70 && group <= 88) || (group >= 90 && group !== 93);
}

function lastFour({ text }: Page, { start, end }: NumberRun, found: Found[]): void {
  const mask = /(?:[x*]{3}[- ]?[x*]{2}[- ]?)?$/i.exec(textBefore(text, start, 7));
  const near = labelBefore(text, start - (mask?.[0].length ?? 0), label);
  if (near === null || !/^last|soc(?:ial|.*(?:[:#]|is))|ssn|seguro|ss ?#/i.test(textIn(text, near))) return;
  if (/^[-/\d]/.test(textBehind(text, end, 1))) return;
  found.push({
    field,
    start,
    end,
    label: near,
    rule: "ssn/last-four",
  });
}
