export { type CoverSheet, type CoverSheetInput, coverSheet } from "./content.ts";
export { coverSheetHtml } from "./html.ts";
export { coverSheetText } from "./text.ts";
