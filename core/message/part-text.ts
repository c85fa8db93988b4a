import type { PartId } from "./outgoing-message.ts";

/** UTF-16 offsets, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What stands in a range. */
export function textIn(text: string, { start, end }: Range): string {
  return text.slice(start, end);
}

/** What stands right before a place, at most `reach` characters of it. */
export function textBefore(text: string, at: number, reach: number): string {
  return text.slice(Math.max(0, at - reach), at);
}

/** What stands right behind a place, at most `reach` characters of it. */
export function textBehind(text: string, at: number, reach: number): string {
  return text.slice(at, at + reach);
}

/** A piece of a part's text: what the sender wrote, an older message quoted or forwarded below it, a signature. */
export interface Section extends Range {
  readonly kind: "own" | "quoted" | "forwarded" | "signature";
  /** Who wrote the quoted or forwarded message, when its header says so. */
  readonly from: string | null;
}

/**
 * The text of one part. Lines end in "\n", table cells are set apart by "\t"; for HTML the text is what a reader
 * sees.
 */
export interface PartText {
  readonly part: PartId;
  readonly format: "text" | "html";
  readonly source: string;
  readonly text: string;
  /** In order, covering the text. Empty for plain text, where both are the same. */
  readonly sections: readonly Section[];
}
