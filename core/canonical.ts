type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * JSON in one form only, so that a hash or a signature of it means something: keys in the order of their UTF-16
 * units, no spaces (RFC 8785). Our numbers are whole, so its rule for fractions is not needed.
 *
 *     {"body":{"entry":"9f2c…","outcome":"released"},"kind":"outcome","seq":2}
 */
export function canonical(value: Json): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join(",")}]`;
  const pairs = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${pairs.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(",")}}`;
}

/**
 * Whether `text` is `canonical(value)`, where the value was read from that text: faster, as the engine writes it
 * again and only the order of the keys is looked at here. (A key that is a number would be put in front by
 * the engine; none of our formats has one.)
 */
export function isCanonical(value: unknown, text: string): boolean {
  return JSON.stringify(value) === text && isSorted(value);
}

function isSorted(value: unknown): boolean {
  if (value === null || typeof value !== "object") return true;
  if (Array.isArray(value)) return value.every(isSorted);
  let before: string | null = null;
  for (const key of Object.keys(value)) {
    if (before !== null && key < before) return false;
    before = key;
    if (!isSorted((value as Readonly<Record<string, unknown>>)[key])) return false;
  }
  return true;
}

/** `Array.isArray` does not narrow a readonly list. */
function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
