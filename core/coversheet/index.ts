export { coverSheet } from "./content.ts";
export type { CoverSheet } from "./cover-sheet.ts";
export { coverSheetHtml } from "./html.ts";
