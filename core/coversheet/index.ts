export type { CoverSheet } from "./content.ts";
