import type { FieldId } from "../../ids.ts";
import { textIn } from "../../message/index.ts";
import type { Detector, Found } from "../detector.ts";
import { digitsOf } from "../knowledge.ts";
import { isNear } from "./near.ts";

const routingWord = /(?:routing|aba|transit|ruta)/i;
const card = /(^|[^\d])(\d(?:[ -]?\d){12,18})(?!\d)/g;

/** Card numbers that pass Luhn, and routing numbers beside their word that pass the ABA's checksum. */
export const bank: Detector = {
  name: "bank",
  find({ text, numbers }) {
    const found: Found[] = [];
    const add = (start: number, end: number, rule: string) =>
      found.push({
        field: "bank-account" as FieldId,
        start,
        end,
        rule,
      });
    for (const run of numbers) {
      if (run.digits === 9 && isRouting(digitsOf(textIn(text, run)))) {
        if (isNear(text, run.start, routingWord)) add(run.start, run.end, "bank/routing");
      }
      if (run.digits < 13 || run.digits > 40) continue;
      card.lastIndex = 0;
      const window = textIn(text, run);
      for (let match = card.exec(window); match; match = card.exec(window)) {
        const number = match[2] ?? "";
        const start = run.start + card.lastIndex - number.length;
        const free = !/[\w.#]/.test(text.charAt(start - 1)) && !/\w/.test(text.charAt(run.end));
        if (free && isCard(digitsOf(number))) add(start, run.start + card.lastIndex, "bank/card");
      }
    }
    return found;
  },
};

/** ISO/IEC 7812: issuers 3 to 6, thirteen to nineteen digits, Luhn. */
export function isCard(digits: string): boolean {
  if (!/^[3-6]\d{12,18}$/.test(digits) || /^(\d)\1+$/.test(digits)) return false;
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits.charAt(digits.length - 1 - place));
    sum += place % 2 === 0 ? digit : digit < 5 ? digit * 2 : digit * 2 - 9;
  }
  return sum % 10 === 0;
}

/** 3(d1+d4+d7) + 7(d2+d5+d8) + (d3+d6+d9) is a multiple of ten (ABA routing number policy). */
export function isRouting(digits: string): boolean {
  const weights = [3, 7, 1];
  let sum = 0;
  for (let place = 0; place < 9; place++) sum += Number(digits.charAt(place)) * (weights[place % 3] ?? 0);
  return digits.length === 9 && sum > 0 && sum % 10 === 0;
}
