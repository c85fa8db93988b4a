import type { Refusal } from "../../core/bring-in/index.ts";
import type { Say } from "../../core/say.ts";

/** Why nothing was taken, and what to do, in one sentence or two. */
export function RefusalLine({ refusal, say }: { readonly refusal: Refusal; readonly say: Say }) {
  const { why, ...facts } = refusal;
  return <p role="alert">{say(`bring-in-refused-${why}`, facts)}</p>;
}
