import { compile } from "../../core/detect/index.ts";
import { check } from "../../core/disclose/index.ts";
import type { Language } from "../../core/say.ts";
import type { SheetInput } from "../../ui/index.ts";
import { sampleIndex } from "../sample-policy.ts";
import { choicesOf, clock, messageOf, scenarios } from "../scenarios.ts";

const policy = sampleIndex();
const knowledge = compile(policy);

/** A scenario as the review sheet gets it. */
export function sheetOf(id: string, language: Language): SheetInput {
  const scenario = scenarios.find((one) => one.id === id);
  if (!scenario) throw new Error(`no such scenario: ${id}`);
  const message = messageOf(scenario, policy.policy);
  const choices = choicesOf(scenario);
  const checked = check(message, { policy, knowledge, now: clock, choices });
  return { message, choices, policy, now: clock, language, check: checked };
}
