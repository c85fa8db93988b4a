export type { EntryBody } from "./entry.ts";
