import type { Told } from "./disclosed.ts";
import type { AccountingRule } from "./filters.ts";

/** What a row should tell and its entry does not. Each has `accounting-lacks-<code>`. */
const lackCodes = [
  "recipient",
  "address",
  "details",
  "purpose",
  "basis",
  "checked",
  "interest",
  "onward",
  "threat",
] as const;
export type Lack = (typeof lackCodes)[number];

/** Said with the row, never guessed: somebody who knows adds it by hand. */
export function lacksOf({ entry, recipient, fields, basis }: Told, rule: AccountingRule): readonly Lack[] {
  const left = entry.kind === "disclosure" || entry.kind === "unreviewed";
  const isSchool = rule === "ferpa";
  const lacks: Readonly<Record<Lack, boolean>> = {
    // 45 CFR 164.528(b)(2)(ii): the entity or person, and the address if it is known.
    recipient: recipient.kind === "unknown" && recipient.name === null,
    address: recipient.address === "",
    // (b)(2)(iii): a brief description.
    details: left && fields.length === 0,
    // (b)(2)(iv): a purpose that informs of the basis.
    purpose: entry.purpose === null,
    basis: left && basis.length === 0,
    checked: entry.kind === "unreviewed",
    // 34 CFR 99.32(a)(3)(ii), (b)(1): the legitimate interests, and who receives it from there.
    interest: isSchool,
    onward: isSchool && left,
    // 99.32(a)(5): the threat; what the sender typed of it only their own device can read.
    threat: isSchool && basis.includes("emergency"),
  };
  return lackCodes.filter((code) => lacks[code]);
}
