const setOf = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** Elements that have no end tag. */
export const voidElements = setOf(
  "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr",
);

/** Elements that begin and end a line. What is not named here runs on in its line. */
export const blockElements = setOf(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre section " +
    "summary table tbody td textarea tfoot th thead title tr ul",
);

/** True for an element that begins and ends a line. */
export function isBlockTag(tag: string): boolean {
  return blockElements.has(tag);
}

/** Blocks that a reader sees set apart by an empty line. */
export const spacedElements = setOf("blockquote dl h1 h2 h3 h4 h5 h6 ol p pre ul");

/** Elements whose text is no text. */
export const silentElements = setOf("script style");

/**
 * Attributes whose words a reader, a screen reader or a click gets to see. TinyMCE makes a link's address from
 * `data-mce-href` again when it hands the text over.
 */
export const spokenAttributes = setOf(
  "alt aria-label data-mce-href href label placeholder srcdoc summary title value",
);

interface Implied {
  readonly closes: ReadonlySet<string>;
  readonly within: ReadonlySet<string>;
}

const list: Implied = { closes: setOf("li"), within: setOf("ul ol menu dir table td") };
const term: Implied = { closes: setOf("dt dd"), within: setOf("dl table td") };
const cell: Implied = { closes: setOf("td th caption colgroup"), within: setOf("tr table") };
const row: Implied = { closes: setOf("tr td th caption colgroup"), within: setOf("table") };
const group: Implied = {
  closes: setOf("thead tbody tfoot tr td th caption colgroup"),
  within: setOf("table"),
};
const option: Implied = { closes: setOf("option"), within: setOf("select") };

/** A start tag that ends elements whose end tag was left out (HTML Standard, 13.1.2.4). */
export const impliedEnds: ReadonlyMap<string, Implied> = new Map([
  ["li", list],
  ["dt", term],
  ["dd", term],
  ["td", cell],
  ["th", cell],
  ["tr", row],
  ["thead", group],
  ["tbody", group],
  ["tfoot", group],
  ["option", option],
]);

/** Any block ends an open paragraph, up to these. */
export const paragraphEnd: Implied = { closes: setOf("p"), within: setOf("table td th caption button") };
