/** A problem in a file that was given: where it stands and what is wrong, in words that hold no value. */
export interface Problem {
  readonly file: string;
  /** `consents[3].until`; empty when the whole file is meant. */
  readonly path: string;
  readonly message: string;
}

/** What reading outside data gives: the value, or every problem at once. */
export type Parsed<T> =
  | { readonly kind: "ok"; readonly value: T }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };
