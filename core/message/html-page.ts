import type { HtmlElement, HtmlNode } from "./html-tree.ts";
import type { Range } from "./part-text.ts";

/**
 * What an edit keeps or takes, with its place in the text: a text node, something without words (an image), or a
 * line break, which stands for no character but ends the line at `start`.
 */
export interface Leaf extends Range {
  readonly kind: "text" | "solid" | "line";
}

/** An element with its place in the text, its leaves and its nodes (`from` opens it, `to` closes it). */
export interface PlacedElement extends Range {
  readonly element: HtmlElement;
  end: number;
  readonly from: number;
  to: number;
  readonly firstLeaf: number;
  leafEnd: number;
  /** A cell or row of a table that holds data. */
  readonly inData: boolean;
}

export interface HtmlText {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly nodes: readonly HtmlNode[];
  readonly elements: readonly PlacedElement[];
  readonly leaves: readonly Leaf[];
  readonly footnotes: readonly Footnote[];
  /** Where the footnotes begin. */
  readonly visibleEnd: number;
}

/**
 * Words that stand in an attribute or a comment. `start` to `end` is a line of its own below the text; or, where
 * `echo` is set, the text of an element whose attribute only repeats it (a link that shows its address). An edit
 * that touches the range takes the attribute or comment whole.
 */
export interface Footnote extends Range {
  readonly echo: boolean;
  readonly sourceStart: number;
  readonly sourceEnd: number;
}

/**
 * `copy`: as many characters in the source, the same ones. `entity`: the text stands for another spelling
 * ("&eacute;"). `break`: a line or cell end that the layout makes; it stands for no character of the source.
 */
export interface Run {
  readonly kind: "copy" | "entity" | "break";
  readonly start: number;
  readonly end: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
}
