import { lastAt } from "../detect/index.ts";
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
    const at = lastAt(cuts, offset);
    return cuts[(cuts[at]?.end ?? 0) > offset ? at : at + 1];
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
