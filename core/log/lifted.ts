import type { Choices, HoldCode } from "../decide/index.ts";

/** The choice that lifts a hold, where one does. */
const lifts: Partial<Record<HoldCode, (choices: Choices) => string | false>> = {
  "unknown-partner": ({ dropped }) => dropped.length > 0 && "recipient-taken-off",
  "no-bundle": ({ bundle }) => bundle !== null && "bundle-chosen",
  "recipient-not-in-bundle": ({ bundle }) => bundle !== null && "bundle-chosen",
  "no-permission": ({ recorded }) => recorded.length > 0 && "permission-recorded",
  "cross-program": ({ internalNeed }) => internalNeed !== null && "need-recorded",
  redisclosure: ({ cutHistory }) => cutHistory && "history-cut",
  "not-checked": ({ nothingAbout, takenOut }) =>
    (nothingAbout.length > 0 && "said-nothing-about") || (takenOut.length > 0 && "taken-out"),
  flagged: ({ answers }) => answers.length > 0 && "answered",
  incomplete: ({ incompleteIsFine }) => incompleteIsFine && "sent-without-it",
};

/** What lifted a hold that this send met, as far as the choices tell; `changed` when the message itself was. */
export function howLifted(code: HoldCode, choices: Choices): string {
  if (choices.signOff?.holds.includes(code)) return "signed-off";
  return lifts[code]?.(choices) || "changed";
}
