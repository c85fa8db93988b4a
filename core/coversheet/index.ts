export { coverSheet } from "./content.ts";
export { coverSheetHtml } from "./html.ts";
export type { CoverSheet } from "./sheet.ts";
