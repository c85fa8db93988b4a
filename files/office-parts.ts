/** What a part of an office file is, by its name in the package: ECMA-376 part 1, 11.3 and 12.3. */
export type PartKind = "silent" | "picture" | "properties" | "links" | "data" | "xml" | "file";

/**
 * Parts that carry no words of the writer. All that is not named here is read, or the file counts as not checked: a
 * list of what to read would miss the next kind of chart.
 */
const silentParts = [
  /^\[Content_Types\]\.xml$/,
  /(^|\/)(styles|stylesWithEffects|fontTable|webSettings|calcChain|volatileDependencies|tableStyles|xmlMaps)\.xml$/,
  /(^|\/)theme\/.*(theme|themeOverride)\d*\.xml(\.rels)?$/,
  /(^|\/)charts\/(style|colors)\d*\.xml$/,
  /(^|\/)diagrams\/(layout|quickStyle|colors)\d*\.xml$/,
  /(^|\/)printerSettings\/[^/]+\.bin$/,
  /(^|\/)fonts\/[^/]+\.(odttf|fntdata|ttf)$/,
  /^customXml\/itemProps\d*\.xml$/,
  /^docProps\/thumbnail\.(jpe?g|png|emf|wmf)$/,
  /^_xmlsignatures\/origin\.sigs$/,
];
const pictures =
  /\.(png|jpe?g|jpe|jfif|gif|bmp|dib|tiff?|emf|wmf|emz|wmz|webp|wdp|jxr|heic|ico|pcx|pct|pict)$/i;

export function partKind(name: string): PartKind {
  if (silentParts.some((pattern) => pattern.test(name))) return "silent";
  if (pictures.test(name)) return "picture";
  if (/^docProps\/.*\.xml$/.test(name)) return "properties";
  if (/\.rels$/i.test(name)) return "links";
  if (/^customXml\/[^/]+\.xml$/.test(name)) return "data";
  return /\.(xml|vml|svg)$/i.test(name) ? "xml" : "file";
}
