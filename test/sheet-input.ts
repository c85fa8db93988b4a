import { type Choices, noChoices } from "../core/decide/index.ts";
import { compile } from "../core/detect/index.ts";
import { check } from "../core/disclose/index.ts";
import type { Language } from "../core/say.ts";
import type { SheetInput } from "../ui/index.ts";
import { sampleIndex } from "./sample-policy.ts";
import { choicesOf, clock, messageOf, type Scenario, scenarios } from "./scenarios.ts";

const policy = sampleIndex();
const knowledge = compile(policy);

/** A scenario as the review sheet gets it; `more` is what the sender chose since. */
export function sheetInput(
  of: Scenario | string,
  language: Language = "en",
  more: Partial<Choices> = {},
): SheetInput {
  const scenario = typeof of === "string" ? scenarios.find(({ id }) => id === of) : of;
  if (!scenario) throw new Error(`no such scenario: ${of}`);
  const message = messageOf(scenario, policy.policy);
  const choices = { ...choicesOf(scenario), ...more };
  const checked = check(message, { policy, knowledge, now: clock, choices });
  return { message, choices, policy, now: clock, language, ends: "sent", check: checked };
}

/** As when the sheet first opens: nothing is chosen yet. */
export function firstLook(scenario: Scenario, language: Language): SheetInput {
  return sheetInput(scenario, language, noChoices);
}
