import type { Bundle, PolicyIndex } from "../policy/index.ts";
import type { Choices, RecipientStanding } from "./outcome.ts";
import { kindOf } from "./recipients.ts";

/**
 * The bundle that the sender chose; else the one non-urgent bundle that serves the kind of every known recipient
 * outside the team, if there is exactly one.
 */
export function chooseBundle(
  choices: Choices,
  recipients: readonly RecipientStanding[],
  policy: PolicyIndex,
): { readonly bundle: Bundle | null; readonly guessed: boolean } {
  if (choices.bundle !== null) return { bundle: policy.bundle.get(choices.bundle) ?? null, guessed: false };
  const kinds = recipients.map((one) => kindOf(one, policy)).filter((kind): kind is string => kind !== null);
  if (kinds.length === 0) return { bundle: null, guessed: false };
  const serving = policy.policy.bundles.filter(
    (bundle) => !bundle.urgent && kinds.every((kind) => bundle.recipients.includes(kind)),
  );
  const only = serving.length === 1 ? serving[0] : undefined;
  return only === undefined ? { bundle: null, guessed: false } : { bundle: only, guessed: true };
}
