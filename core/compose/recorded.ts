import type { FieldId } from "../ids.ts";

/** Where a value of a form came from. */
export type Source =
  /** A case record that is open; `label` is what its page calls the value. */
  | { readonly kind: "page"; readonly label: string }
  /** The agency's own list of people. */
  | { readonly kind: "policy" }
  /** Brought in from a file, named with its column. */
  | { readonly kind: "file"; readonly name: string }
  /** A day and time to meet, chosen in the form. */
  | { readonly kind: "meeting" }
  | { readonly kind: "typed" };

/** One value that stands in a record of the participant. */
export interface Recorded {
  readonly field: FieldId;
  readonly value: string;
  readonly source: Exclude<Source, { kind: "typed" | "meeting" }>;
}
