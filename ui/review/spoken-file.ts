import type { SheetInput } from "./input.ts";
import { ownWords } from "./own-words.ts";

const speaks = /\b(attach(ed|ment|ments|ing)?|enclos(ed|ing)|adjunt[oa]s?|adjuntad[oa]s?|anex[oa]s?)\b/i;

/** Whether the sender's own words speak of a file although one is taken out. Nothing changes them for the sender. */
export function speaksOfFileOut({ check: { detection, plan } }: SheetInput): boolean {
  return plan.takeOut.length > 0 && speaks.test(ownWords(detection));
}
