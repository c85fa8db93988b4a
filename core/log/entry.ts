/** To be written by its owner: requirements list A, never a participant's value. */
export interface EntryBody {
  readonly kind: "disclosure" | "request" | "refusal";
}
