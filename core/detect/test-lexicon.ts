import { describe, expect, test } from "vitest";
import { detectIn, fieldsIn } from "./test-policy.ts";

interface Cases {
  readonly found: readonly string[];
  readonly silent: readonly string[];
}

/** What is found is found in a text that stands alone; what is silent stays so beside a participant. */
export function categoryCases(field: string, { found, silent }: Cases): void {
  describe(field, () => {
    test.each(found)("is told by: %s", (text) => {
      expect(fieldsIn(text).filter((one) => one.startsWith(`${field} `))).not.toEqual([]);
    });
    test.each(silent)("is not told by: %s", (text) => expect(besideParticipant(field, text)).toEqual([]));
  });
}

/** Both stand beside a participant, without whom an everyday detail is nobody's. */
export function cueCases(field: string, { found, silent }: Cases): void {
  describe(field, () => {
    test.each(found)("is told by: %s", (text) => expect(besideParticipant(field, text)).not.toEqual([]));
    test.each(silent)("is not told by: %s", (text) => expect(besideParticipant(field, text)).toEqual([]));
  });
}

function besideParticipant(field: string, text: string): string[] {
  const opening = "Marisol Vega, HB-1001.\n\n";
  const { findings } = detectIn({ body: opening + text });
  const told = findings.filter((finding) => finding.field === field && finding.start >= opening.length);
  return told.map(({ start, end }) => (opening + text).slice(start, end));
}
