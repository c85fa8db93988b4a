import type { FieldId } from "../../ids.ts";
import { textBehind } from "../../message/index.ts";
import type { Detector, Found } from "../detector.ts";

/**
 * A Medicare Beneficiary Identifier: eleven places, no S, L, O, I, B or Z; places 2, 5, 8 and 9 are letters
 * (CMS, "Understanding the MBI format").
 */
const shape =
  /^[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}(?![A-Za-z0-9])/;

export const medicare: Detector = {
  name: "medicare",
  find({ text, numbers }) {
    const found: Found[] = [];
    for (const { start } of numbers) {
      if (/[A-Za-z0-9-]/.test(text.charAt(start - 1))) continue;
      const number = shape.exec(textBehind(text, start, 14))?.[0];
      if (number === undefined) continue;
      found.push({
        field: "insurance-id" as FieldId,
        start,
        end: start + number.length,
        rule: "insurance-id/mbi",
      });
    }
    return found;
  },
};
