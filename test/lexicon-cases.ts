import { detectIn, fieldsIn } from "./detection.ts";

/** Sentences that tell a field, and look-alikes that do not. */
export interface Cases {
  readonly field: string;
  readonly found: readonly string[];
  readonly silent: readonly string[];
}

/** What a text that stands alone tells of a field. */
export function toldAlone(field: string, text: string): string[] {
  return fieldsIn(text).filter((one) => one.startsWith(`${field} `));
}

/** What a text tells of a field beside a participant, where a look-alike does most harm. */
export function toldBeside(field: string, text: string): string[] {
  const opening = "Marisol Vega, HB-1001.\n\n";
  const { findings } = detectIn({ body: opening + text });
  const told = findings.filter((finding) => finding.field === field && finding.start >= opening.length);
  return told.map(({ start, end }) => (opening + text).slice(start, end));
}
