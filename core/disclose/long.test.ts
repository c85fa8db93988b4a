import { expect, test } from "vitest";
import { sampleIndex } from "../../test/sample-policy.ts";
import { choicesOf, clock, messageOf, type Scenario } from "../../test/scenarios.ts";
import { compile } from "../detect/index.ts";
import { check } from "./index.ts";

const policy = sampleIndex();
const knowledge = compile(policy);
const scenario: Scenario = {
  id: "long",
  title: "A message that goes on for pages",
  sender: "dana",
  to: ["jordan.ames@keystonehomes.example"],
  channel: "encrypted-mail",
  subject: "Hello",
  body: "",
  bundle: "housing-referral",
  participant: "HB-1001",
  why: "",
  expect: { verdict: "strip", holds: [] },
};
const verdictOn = (body: string) =>
  check(messageOf({ ...scenario, body }, policy.policy), {
    policy,
    knowledge,
    now: clock,
    choices: choicesOf(scenario),
  }).verdict;

// Where each place takes its whole sentence apart again, these take half a minute.
test.each([
  ["one sentence", "Marisol Vega needs two bedrooms and she is HIV positive , ".repeat(4000)],
  ["one labelled value", `Marisol Vega\n\nBarriers: ${"bipolar, no car, ".repeat(4000)}`],
  [
    "quotes in quotes",
    Array.from({ length: 2000 }, (_, depth) => `${"> ".repeat(depth)}Marisol Vega is HIV positive.`).join(
      "\n",
    ),
  ],
])(
  "%s of thousands of details is read in seconds",
  (_name, body) => {
    const start = performance.now();
    expect(verdictOn(body)).not.toBe("pass");
    expect(performance.now() - start).toBeLessThan(8000);
  },
  20_000,
);
