import type { Instant } from "../time.ts";

/** What the sheet says, already in the reader's language; html, text and PDF only lay it out. */
export interface CoverSheet {
  readonly title: string;
  readonly reference: string;
  readonly date: Instant;
  /** Label and text: from, to, about, purpose, permission. */
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly included: { readonly heading: string; readonly labels: readonly string[] };
  /** The same for every participant: what this kind of disclosure never holds, less what is included. */
  readonly excluded: { readonly heading: string; readonly labels: readonly string[] };
  readonly notices: readonly string[];
  readonly footer: string;
}
