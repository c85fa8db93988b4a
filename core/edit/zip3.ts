/**
 * ZIP prefixes with at most 20,000 people, in the census of 2000 or of 2010: 45 CFR 164.514(b)(2)(i)(B)(2) has them
 * written as 000.
 */
const sparse: readonly string[] =
  "036 059 063 102 203 205 369 556 692 790 821 823 830 831 878 879 884 890 893".split(" ");

/** "94110" and "94110-1234" → "941"; null where there is no ZIP code. */
export function zip3(text: string): string | null {
  const zip = /^\s*(\d{3})\d{2}(?:-?\d{4})?\s*$/.exec(text);
  const prefix = zip?.[1];
  if (prefix === undefined) return null;
  return sparse.includes(prefix) ? "000" : prefix;
}
