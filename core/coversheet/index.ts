export { type CoverSheet, coverSheet } from "./content.ts";
export { coverSheetHtml } from "./html.ts";
