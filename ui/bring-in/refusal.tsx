import type { Refusal } from "../../core/bring-in/index.ts";
import type { Say } from "../../core/say.ts";

/** Why nothing was taken, and what to do, in one sentence or two. */
export function RefusalLine({ refusal, say }: { readonly refusal: Refusal; readonly say: Say }) {
  return <p role="alert">{sayRefusal(refusal, say)}</p>;
}

export function sayRefusal({ why, ...facts }: Refusal, say: Say): string {
  return say(`bring-in-refused-${why}`, facts);
}
