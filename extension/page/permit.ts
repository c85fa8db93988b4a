/** What may pass a compose window's guards. */
export type Permit =
  | { readonly kind: "none" }
  /** A message is held: whatever comes is the same press again. */
  | { readonly kind: "held" }
  /** This message was let go. One send takes up to three steps, each of which may pass once and in this order. */
  | { readonly kind: "going"; readonly snapshot: string; readonly step: number; readonly at: number };

/** A click or a key leads to a `submit` event, and a page that catches it may call `form.submit()` itself. */
export const steps = { click: 0, key: 0, submit: 1, script: 2 } as const;

/** Milliseconds in which a second press of the same message counts as the first one. */
export const doublePress = 1000;

/**
 * Answers for a press, and gives what may pass after it. `swallow`: it changes nothing. Times are in milliseconds.
 */
export function answer(
  permit: Permit,
  press: { readonly step: number; readonly snapshot: string; readonly now: number },
): { readonly answer: "hold" | "let-go" | "swallow"; readonly next: Permit } {
  if (permit.kind === "held") return { answer: "swallow", next: permit };
  if (permit.kind === "going" && permit.snapshot === press.snapshot) {
    if (press.step > permit.step) return { answer: "let-go", next: { ...permit, step: press.step } };
    if (press.now - permit.at < doublePress) return { answer: "swallow", next: permit };
  }
  return { answer: "hold", next: { kind: "held" } };
}
