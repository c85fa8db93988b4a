import type { Reduction } from "../policy/index.ts";

/** "37", "37 years old", and of several people "9, 6". */
const age = String.raw`\(?\d{1,3}\)?(?:\s*(?:years?|yrs?|yo|y\/o|años|months?|meses)(?:\s+old)?)?`;
const ages = new RegExp(String.raw`^${age}(?:\s*(?:[,;]|and|y)\s+${age})*\.?$`, "i");

const yesOrNo = /^(yes|no|y|n|si|sí|true|false|none|ninguna?|has one|tiene)\.?$/i;

/** Whether a value is already as little as the bundle asks for, so that nothing has to change. */
export function isAlreadyReduced(as: Reduction, value: string): boolean {
  const text = value.trim();
  switch (as) {
    case "age":
      return ages.test(text);
    case "yes-no":
      return yesOrNo.test(text);
    case "zip3":
      return /^\d{3}(xx|\*\*)?$/i.test(text);
    case "small-cell": {
      const count = /^(\d[\d,]*)/.exec(text);
      if (count === null) return !/\d/.test(text);
      const number = Number((count[1] ?? "").replace(/,/g, ""));
      return number === 0 || number >= 11;
    }
    default:
      return as satisfies never;
  }
}
