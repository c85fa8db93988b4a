/** What may pass a compose window's guards. */
export type Permit =
  | { readonly kind: "none" }
  /** A message is held: whatever comes is the same press again. */
  | { readonly kind: "held" }
  /** This message was let go. One send takes up to five steps, each of which may pass once and in this order. */
  | { readonly kind: "going"; readonly snapshot: string; readonly step: number; readonly at: number };

/**
 * A key may lead to a click, a click to a `submit` event, and a page that catches that one may call `form.submit()`
 * or `fetch` itself.
 */
export const steps = { key: 0, click: 1, submit: 2, script: 3, request: 4 } as const;

/** Milliseconds in which the steps of one send follow each other: a page may ask "No subject?" between two. */
export const oneSend = 60_000;

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
  const since = permit.kind === "going" ? press.now - permit.at : oneSend;
  if (permit.kind === "going" && permit.snapshot === press.snapshot && since < oneSend) {
    if (press.step > permit.step) return { answer: "let-go", next: { ...permit, step: press.step } };
    if (since < doublePress) return { answer: "swallow", next: permit };
  }
  return { answer: "hold", next: { kind: "held" } };
}
