export { coverSheet } from "./content.ts";
export type { CoverSheet } from "./cover-sheet.ts";
export { coverSheetHtml, escapeHtml } from "./html.ts";
