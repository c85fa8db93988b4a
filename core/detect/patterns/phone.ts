import type { FieldId } from "../../ids.ts";
import { textBefore, textBehind, textIn } from "../../message/index.ts";
import type { Detector, Found, NumberRun, Page } from "../detector.ts";
import { contactKey } from "../knowledge.ts";
import { lastAt, rangeAt } from "../layout.ts";
import { isOurs } from "../structure/values.ts";
import { isNear, labelBefore, leading } from "./near.ts";

const label = leading(
  "phone|telephone|tel\\.?|ph\\.?|cell|mobile|home|text|call|reach (?:her|him|them)(?: at)?|tel[eé]fono|celular|m[oó]vil|llamar?(?: al)?",
);
const callWord =
  /(?:phone|tel|cell|mobile|call|text|reach|number|contact|tel[eé]fono|celular|llam|n[uú]mero)/i;
/** The sender's own number, or an office's. */
const senders =
  /(?:\b(?:call|text|reach|phone|contact|ring) (?:me|us)\b|\b(?:my|our|office|front desk|fax|main)(?: (?:cell|phone|number|line|direct))*\b|\bll[aá]m(?:eme|enos|ame)\b|\bmi (?:n[uú]mero|celular|tel[eé]fono)\b|\bfax\b)[^.\n]{0,24}$/i;
/** Words that turn from the name of staff to the participant: "Dana can call her at …". */
const somebodyElse =
  /\n\s*\n|(?:^|[^a-z])(?:her|his|him|them|their|she|he|they|su|client|participant|al?)(?![a-z])/i;
const shape =
  /(^|[^\d])((?:1[-. \u00a0]{0,2})?\(?([2-9]\d{2})\)?[-. \u00a0\u2010-\u2013/]{0,3}([2-9]\d{2})[-. \u00a0\u2010-\u2013]{0,3}(\d{4}))(?!\d)/g;
const extension = /^,? ?(?:x|ext\.?) ?\d{1,5}/i;

/** Phone numbers of the North American plan that are not staff's, a partner's or an office's. */
export const phone: Detector = {
  name: "phone",
  find(page) {
    const found: Found[] = [];
    for (const run of page.numbers) {
      if (run.digits >= 10) whole(page, run, found);
      else if (run.digits === 7) local(page, run, found);
    }
    return found;
  },
};

function whole(page: Page, run: NumberRun, found: Found[]): void {
  const { text, knowledge } = page;
  const window = textIn(text, run);
  shape.lastIndex = 0;
  for (let match = shape.exec(window); match; match = shape.exec(window)) {
    const number = match[2] ?? "";
    let start = run.start + shape.lastIndex - number.length;
    const behind = run.start + shape.lastIndex;
    if (!isPlanned(match[3] ?? "", match[4] ?? "") || /[\w]/.test(text.charAt(behind))) continue;
    const plain = /^\d+$/.test(number);
    if (plain && !isNear(text, start, callWord)) continue;
    if (/[\w$#]/.test(text.charAt(start - 1))) continue;
    const owner = knowledge.contacts.get(contactKey(number));
    if (isOurs(page, number) || (owner === undefined && isSenders(page, start))) continue;
    while (/[(+]/.test(text.charAt(start - 1))) start--;
    const end = behind + (extension.exec(textBehind(text, behind, 10))?.[0].length ?? 0);
    found.push({
      field: "phone" as FieldId,
      start,
      end,
      label: labelBefore(text, start, label),
      confidence: plain && owner === undefined ? "medium" : "high",
      rule: owner ? "phone/contact" : "phone/form",
      about: owner ? { kind: "participant", id: owner.id } : null,
    });
  }
}

/** N11 codes are services, and 800 numbers are nobody's own (NANPA). */
function isPlanned(area: string, exchange: string): boolean {
  return !/^(?:.11|8(?:00|33|44|55|66|77|88))$/.test(area) && !/^.11$/.test(exchange);
}

/** Seven digits are a phone only where the words say so. */
function local(page: Page, { start, end }: NumberRun, found: Found[]): void {
  const { text } = page;
  if (!/^[2-9]\d{2}[-. ]\d{4}$/.test(text.slice(start, end))) return;
  const near = labelBefore(text, start, label);
  if (near === null || isSenders(page, start)) return;
  found.push({
    field: "phone" as FieldId,
    start,
    end,
    label: near,
    confidence: "medium",
    rule: "phone/label",
  });
}

/** In a signature, behind "call me at", or right behind the name of staff or a partner. */
export function isSenders({ text, people, layout }: Page, start: number): boolean {
  if (rangeAt(layout.text.sections, start)?.kind === "signature") return true;
  if (senders.test(textBefore(text, start, 60))) return true;
  const nearest = people[lastAt(people, start)];
  if (nearest === undefined || nearest.about !== null || start - nearest.end > 60) return false;
  return !somebodyElse.test(text.slice(nearest.end, start));
}
