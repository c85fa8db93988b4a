import { expect, test } from "vitest";
import { accountingLines } from "../../test/accounting-log.ts";
import { sampleIndex } from "../../test/sample-policy.ts";
import { choicesOf, clock, messageOf, scenarios } from "../../test/scenarios.ts";
import { speaker } from "../../ui/words.ts";
import { compile } from "../detect/index.ts";
import { check, prepare } from "../disclose/index.ts";
import type { ParticipantId } from "../ids.ts";
import { account, accountingRules } from "./index.ts";

const policy = sampleIndex();
const knowledge = compile(policy);
const codeOf = (purpose: string) =>
  policy.policy.bundles.find((bundle) => bundle.purpose.id === purpose)?.purpose.hl7 ?? null;

/** The accountings of the scenario's participant that hold it, once it went. */
function accountingsOf(id: string) {
  const scenario = scenarios.find((one) => one.id === id) ?? expect.fail(id);
  const message = messageOf(scenario, policy.policy);
  const context = { policy, knowledge, now: clock, choices: choicesOf(scenario) };
  const { entry } = prepare({
    message,
    check: check(message, context),
    context,
    stamp: { now: clock, reference: "7F3K-92QD", salt: "00".repeat(32), language: "en" },
    say: speaker("en"),
    kind: "disclosure",
    holdsMet: [],
  });
  const participant = policy.participant.get(scenario.participant as ParticipantId)?.reference ?? "";
  const day = clock.slice(0, 10);
  const input = { participant, from: day, to: day, asked: day, codeOf, lines: accountingLines([entry.body]) };
  return accountingRules.flatMap((rule) => {
    const { rows } = account({ ...input, rule });
    return rows.map(({ fields, recipient }) => ({
      rule,
      to: recipient.partner?.id,
      fields: fields.map(({ field }) => field),
    }));
  });
}

test.each([
  ["housing-dump", ["all"], "a housing programme is bound by none of the three"],
  ["handoff-limit", ["part2", "all"], "she agreed: 42 CFR 2.25 asks for it, 45 CFR 164.528 does not"],
  ["handoff-good", ["part2", "all"], "the same, with substance use named"],
  ["school-minor", ["all"], "a parent agreed: 34 CFR 99.32(d)(3)"],
  ["crisis-now", ["all"], "an emergency of a housing programme"],
])("%s stands in %j: %s", (id, rules) => {
  expect(accountingsOf(id).map(({ rule }) => rule)).toEqual(rules);
});

test("what was taken out of a message stands in no accounting", () => {
  const [row] = accountingsOf("housing-dump");
  expect(row).toMatchObject({ to: "keystone", fields: expect.arrayContaining(["phone"]) });
  for (const gone of ["ssn", "substance-use", "mental-health", "domestic-violence", "current-location"])
    expect(row?.fields).not.toContain(gone);
});
