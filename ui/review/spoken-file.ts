import type { SheetInput } from "./input.ts";

const speaks = /\b(attach(ed|ment|ments|ing)?|enclos(ed|ing)|adjunt[oa]s?|adjuntad[oa]s?|anex[oa]s?)\b/i;

/** Whether the sender's own words speak of a file although one is taken out. Nothing changes them for the sender. */
export function speaksOfFileOut({ check: { detection, plan } }: SheetInput): boolean {
  const own = detection.layouts.flatMap(({ text: { part, sections, text } }) =>
    part === "body"
      ? sections.filter(({ kind }) => kind === "own").map(({ start, end }) => text.slice(start, end))
      : [],
  );
  return plan.takeOut.length > 0 && own.some((words) => speaks.test(words));
}
