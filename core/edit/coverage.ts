import type { Range } from "../message/index.ts";
import type { Cut } from "./cut.ts";

/** What the cuts, in order and without overlaps, do to a range of the text. */
export interface Coverage {
  /** Some cut changes it. */
  readonly touches: (range: Range) => boolean;
  /** One removal takes all of it. */
  readonly takes: (range: Range) => boolean;
}

export function coverage(cuts: readonly Cut[]): Coverage {
  /** The first cut that ends behind `offset`. */
  const cutAt = (offset: number): Cut | undefined => {
    let low = 0;
    let high = cuts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cuts[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return cuts[low];
  };
  return {
    touches({ start, end }) {
      const found = cutAt(start);
      return found !== undefined && found.start < end;
    },
    takes({ start, end }) {
      const found = cutAt(start);
      return found !== undefined && found.replacement === "" && found.start <= start && found.end >= end;
    },
  };
}
