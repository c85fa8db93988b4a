import { type Edit, type PartId, type PartText, readHtml } from "../message/index.ts";
import { type Cut, splice } from "./cut.ts";
import { editHtml } from "./html.ts";

/** A part after its edits: its source, and the text that a reader gets of it. */
export function newSource(
  { format, source }: PartText,
  cuts: readonly Cut[],
): { readonly source: string; readonly text: string } {
  if (format === "text") {
    const text = splice(source, cuts);
    return { source: text, text };
  }
  const edited = editHtml(source, cuts);
  return { source: edited, text: readHtml(edited).text };
}

/** The new source of each part that the plan changes. Every byte outside the edits stays. */
export function newSources(
  texts: readonly PartText[],
  { edits }: { readonly edits: readonly Edit[] },
): Readonly<Partial<Record<PartId, string>>> {
  const sources: Partial<Record<PartId, string>> = {};
  for (const text of texts) {
    const cuts = edits.filter(({ part }) => part === text.part);
    if (cuts.length > 0) sources[text.part] = newSource(text, cuts).source;
  }
  return sources;
}
