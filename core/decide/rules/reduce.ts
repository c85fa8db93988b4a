import type { Rule } from "./rule.ts";

/** The bundle asks for less than stands there (45 CFR 164.502(b)): an age, a yes or no, three digits, "fewer than 11". */
export const reduce: Rule = ({ as }) =>
  as === null ? null : { outcome: "reduce", reason: { rule: "reduce", code: `as-${as}`, facts: {} } };
