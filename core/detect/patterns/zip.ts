import type { FieldId } from "../../ids.ts";
import { textBefore, textBehind } from "../../message/index.ts";
import type { Detector, Found } from "../detector.ts";
import { valuesBehind } from "./behind.ts";
import { isSenders } from "./phone.ts";

const zip = /^\d{5}(?:-\d{4})?(?![\w-])/;
/** USPS codes of states and territories. */
const state =
  /(?:^|[^A-Za-z])(?:A[KLRZ]|C[AOT]|D[CE]|FL|G[AU]|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY]),? $/;

/** ZIP codes behind their word or a state. */
export const zipCode: Detector = {
  name: "zip-code",
  find(page) {
    const field = "zip-code" as FieldId;
    const found: Found[] = valuesBehind(page, "zip", zip).map(({ label, value }) => ({
      ...value,
      field,
      label,
      rule: "zip-code/label",
    }));
    for (const { start, digits } of page.numbers) {
      if (digits !== 5 && digits !== 9) continue;
      if (isSenders(page, start) || !state.test(textBefore(page.text, start, 5))) continue;
      const value = zip.exec(textBehind(page.text, start, 11))?.[0];
      if (value === undefined) continue;
      const end = start + value.length;
      found.push({
        field,
        start,
        end,
        confidence: "medium",
        rule: "zip-code/state",
      });
    }
    return found;
  },
};
