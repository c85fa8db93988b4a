import { type HtmlText, readHtml } from "../message/index.ts";
import { coverage } from "./coverage.ts";
import { type Cut, cut, splice } from "./cut.ts";
import { emptiedElements } from "./emptied.ts";

/**
 * The HTML with its text cut: only text nodes change, and what is emptied by it goes with its tags. `cuts` are in the
 * text's offsets, in order.
 */
export function editHtml(source: string, cuts: readonly Cut[]): string {
  if (cuts.length === 0) return source;
  const page = readHtml(source);
  const covers = coverage(cuts);
  const { elements, breaks } = emptiedElements(page, covers);
  const changes: Cut[] = elements.map(({ element }) => cut(element));
  for (const { element } of breaks)
    changes.push({ start: element.start, end: element.end, replacement: "<br>" });
  for (const note of page.footnotes)
    if (covers.touches(note)) changes.push(cut({ start: note.sourceStart, end: note.sourceEnd }));
  return splice(source, outermost(changes.concat(textChanges(page, cuts))));
}

/** The cuts in the source's offsets, node by node; what the layout adds stands for nothing there. */
function textChanges({ runs, visibleEnd }: HtmlText, cuts: readonly Cut[]): readonly Cut[] {
  const changes: Cut[] = [];
  let first = 0;
  for (const { start, end, replacement } of cuts) {
    let written = escaped(replacement);
    while (first < runs.length && (runs[first]?.end ?? 0) <= start) first++;
    for (let index = first; index < runs.length; index++) {
      const run = runs[index];
      if (run === undefined || run.start >= Math.min(end, visibleEnd)) break;
      if (run.kind === "break") continue;
      const copy = run.kind === "copy";
      changes.push({
        start: copy ? run.sourceStart + Math.max(0, start - run.start) : run.sourceStart,
        end: copy ? run.sourceEnd - Math.max(0, run.end - end) : run.sourceEnd,
        replacement: written,
      });
      written = "";
    }
  }
  return changes;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** In order; what lies within another change goes with it. */
function outermost(changes: readonly Cut[]): readonly Cut[] {
  const kept: Cut[] = [];
  let reach = 0;
  for (const change of changes.slice().sort((one, other) => one.start - other.start || other.end - one.end)) {
    if (change.start < reach) continue;
    kept.push(change);
    reach = change.end;
  }
  return kept;
}
