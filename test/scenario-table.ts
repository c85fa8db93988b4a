import { describe, expect, test } from "vitest";
import { compile } from "../core/detect/index.ts";
import { check, prepare } from "../core/disclose/index.ts";
import { speaker } from "../ui/words.ts";
import { sampleIndex } from "./sample-policy.ts";
import { choicesOf, clock, messageOf, type Scenario } from "./scenarios.ts";

const policy = sampleIndex();
const knowledge = compile(policy);
const say = speaker("en");

function run(scenario: Scenario) {
  const message = messageOf(scenario, policy.policy);
  const context = { policy, knowledge, now: clock, choices: choicesOf(scenario) };
  const checked = check(message, context);
  const stamp = { now: clock, reference: "7F3K-92QD", salt: "00".repeat(32), language: "en" as const };
  const prepared = prepare({
    message,
    check: checked,
    context,
    stamp,
    say,
    kind: "disclosure",
    holdsMet: [],
  });
  const kept = message.attachments.filter((_, index) => !prepared.takeOut.includes(`attachment:${index}`));
  const leaves = [
    prepared.sources.subject ?? message.subject,
    prepared.sources.body ?? message.body.source,
    ...kept.map((one) => `${one.name}\n${one.content.kind === "text" ? one.content.text : ""}`),
    prepared.coverSheet === null ? "" : JSON.stringify({ ...prepared.coverSheet, excluded: null }),
  ].join("\n\n");
  return { message, checked, prepared, leaves, kept: kept.map((one) => one.name) };
}

/** One set of tests for each message: what must happen to it, through the whole of `check` and `prepare`. */
export function testScenarios(scenarios: readonly Scenario[]): void {
  describe.each(scenarios)("$id: $title", (scenario) => {
    const { expect: wanted } = scenario;
    const { checked, prepared, leaves, kept } = run(scenario);

    test("verdict and holds", () => {
      expect({
        verdict: checked.verdict,
        holds: checked.decision.holds.map((one) => one.code).sort(),
      }).toEqual({
        verdict: wanted.verdict,
        holds: [...wanted.holds].sort(),
      });
    });
    test.each(wanted.gone ?? [])("gone: %s", (text) => {
      expect(leaves).not.toContain(text);
    });
    test.each([...(wanted.stays ?? []), ...(wanted.arrives ?? [])])("arrives: %s", (text) => {
      expect(leaves).toContain(text);
    });
    test("attachments", () => {
      for (const name of wanted.attachments?.gone ?? []) expect(kept).not.toContain(name);
      for (const name of wanted.attachments?.stays ?? []) expect(kept).toContain(name);
    });
    test("questions", () => {
      expect(checked.decision.asks.map((one) => one.code)).toEqual(wanted.asks ?? []);
    });
    test("flagged", () => {
      const flagged = checked.decision.items.filter((one) => one.outcome === "flag").map((one) => one.field);
      expect(flagged).toEqual(wanted.flagged ?? []);
    });
    test("log", () => {
      const { body } = prepared.entry;
      const excluded = body.excluded.map((one) => one.field as string);
      for (const field of wanted.log?.excluded ?? []) expect(excluded).toContain(field);
      for (const notice of wanted.log?.notices ?? [])
        expect(body.notices.map((one) => one.id as string)).toContain(notice);
      if (wanted.log?.permission)
        expect(body.permissions.map((one) => one.id)).toContain(wanted.log.permission);
      if (wanted.log?.partner)
        expect(body.recipients.map((one) => one.partner?.id as string)).toContain(wanted.log.partner);
      if (wanted.log?.reviewAfter) expect(body.reviewAfter).not.toBeNull();
    });
  });
}
