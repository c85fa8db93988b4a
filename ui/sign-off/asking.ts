import type { Say } from "../../core/say.ts";
import type { Taken } from "../../core/sign-off/index.ts";

/** Why an answer does not count, or a request was not made; each has `sign-off-trouble-<code>`. */
export type AskTrouble = Exclude<Taken["kind"], "approved" | "refused"> | "not-made" | "not-read";

type Said =
  | { readonly kind: "approved" | "refused"; readonly by: string; readonly reason: string | null }
  | { readonly kind: "trouble"; readonly why: AskTrouble };

/** Where a message, or a table, stands with whoever has to sign it off. */
export interface Asking {
  /** The request that stands open for just what would leave; `to` is a name, `until` a day. */
  readonly open: { readonly to: string; readonly until: string; readonly text: string } | null;
  /** What the last answer was. */
  readonly said: Said | null;
}

export const nothingAsked: Asking = { open: null, said: null };

/** What the last answer was, a sentence each; what a supervisor wrote stands in their words. */
export function sayAsked({ said }: Asking, say: Say): readonly string[] {
  if (said === null) return [];
  if (said.kind === "trouble") return [say(`sign-off-trouble-${said.why}`)];
  const { by: name, reason } = said;
  return [
    say(`sign-off-said-${said.kind}`, { name }),
    ...(reason === null ? [] : [say("sign-off-wrote", { name, reason })]),
  ];
}
