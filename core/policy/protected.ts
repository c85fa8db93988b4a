import type { Field } from "./field.ts";

const substanceCodes: readonly string[] = ["SUD", "ETH", "ETHUD", "OPIOIDUD"];
/** What 42 CFR 2.31, 45 CFR 164.508(a)(2), state HIV law and 34 USC 12291 want named by a permission of its own. */
const protectedCodes = substanceCodes.concat("HIV", "STD", "SDV", "MST", "PSYTHPN");

const hasCode = (field: Field | undefined, codes: readonly string[]) =>
  field?.sensitivity.some((code) => codes.includes(code)) ?? false;

export const isProtected = (field: Field | undefined): boolean => hasCode(field, protectedCodes);
export const isSubstanceUse = (field: Field | undefined): boolean => hasCode(field, substanceCodes);
