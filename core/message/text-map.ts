import type { PartText, Run } from "./part-text.ts";

/** The way between a part's text and its source. */
export interface TextMap {
  /** Where in the source the character at `offset` stands. Inside an entity or a line end of the layout: where that begins. */
  readonly toSource: (offset: number) => number;
  /** Which text offset a place in the source has. Inside a tag or dropped space: that of the next character. */
  readonly toText: (place: number) => number;
}

export function textMap({
  runs,
  text,
  source,
  format,
}: Pick<PartText, "runs" | "text" | "source" | "format">): TextMap {
  if (format === "text") {
    const within = (offset: number) => Math.max(0, Math.min(offset, text.length));
    return { toSource: within, toText: within };
  }
  const inOrder = runs.slice(0, firstOutOfOrder(runs));
  return {
    toSource(offset) {
      const run = lastWhere(runs, (one) => one.start <= offset);
      if (run === undefined) return 0;
      if (offset >= run.end) return run.sourceEnd;
      return run.kind === "copy" ? run.sourceStart + (offset - run.start) : run.sourceStart;
    },
    toText(place) {
      const run = lastWhere(inOrder, (one) => one.sourceStart <= place);
      if (run === undefined) return 0;
      if (place >= run.sourceEnd && place < source.length) return run.kind === "break" ? run.start : run.end;
      return run.kind === "copy" ? Math.min(run.end, run.start + (place - run.sourceStart)) : run.start;
    },
  };
}

/** Words of attributes and comments stand below the text, but among it in the source. */
function firstOutOfOrder(runs: readonly Run[]): number {
  let reach = 0;
  const at = runs.findIndex((run) => {
    const backwards = run.sourceStart < reach;
    reach = Math.max(reach, run.sourceEnd);
    return backwards;
  });
  return at < 0 ? runs.length : at;
}

function lastWhere(runs: readonly Run[], holds: (run: Run) => boolean): Run | undefined {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run !== undefined && holds(run)) low = middle + 1;
    else high = middle;
  }
  return runs[low - 1];
}
