import { describe, expect, test } from "vitest";
import { pack } from "../../core/compact/index.ts";
import { compile } from "../../core/detect/index.ts";
import { check } from "../../core/disclose/index.ts";
import { sampleIndex } from "../sample-policy.ts";
import { choicesOf, clock, messageOf, type Scenario, scenarios } from "../scenarios.ts";
import { bundleCheck } from "./bundle.ts";
import { newerRegexCalls, newerSyntax } from "./regex.ts";
import { bareRuntime } from "./runtime.ts";

const policy = sampleIndex();
const script = await bundleCheck();
const packed = pack({ ...policy.policy, people: null });

describe("an engine of 2016 can read the script", () => {
  test("it parses, its regex literals with it", () => {
    expect(newerSyntax(script)).toBeNull();
  });
  test.each([
    "const late = async () => 0",
    "a ?? b",
    "/(?<=a)b/.test(text)",
    "/(?<year>\\d+)/",
    "/a.b/s",
    "/\\p{L}/u",
  ])("newer syntax would be seen: %s", (source) => expect(newerSyntax(source)).not.toBeNull());

  test("no constant given to RegExp is newer", () => {
    expect(newerRegexCalls(script)).toEqual([]);
  });
  test.each(["/\\p{L}+/u", "/(?<!a)b/", "/(?<year>\\d+)/", "/a.b/s"])(
    "what esbuild makes of a newer literal would be seen: %s",
    async (literal) => {
      const made = await bundleCheck(`export const found = (text: string) => ${literal}.test(text)`);
      expect(newerSyntax(made)).toBeNull();
      expect(newerRegexCalls(made)).toHaveLength(1);
    },
  );
});

/** What a check says, as text: what a bare runtime says has other prototypes. */
const saidBy = ({ verdict, decision }: ReturnType<typeof check>) =>
  JSON.stringify({
    verdict,
    holds: decision.holds.map((one) => one.code),
    items: decision.items.map((one) => [one.field, one.outcome, one.places.length]),
  });

describe("a bare runtime of 2016 runs it", () => {
  const run = bareRuntime();
  run(script);
  run(`var policy = SafeDisclosure.unpack(${JSON.stringify(packed)});
    policy.people = JSON.parse(${JSON.stringify(JSON.stringify(policy.policy.people))});
    policy = SafeDisclosure.indexPolicy(policy);
    var knowledge = SafeDisclosure.compile(policy);
    var saidBy = ${saidBy.toString()};`);
  const bare = (scenario: Scenario) => {
    const message = JSON.stringify(messageOf(scenario, policy.policy));
    const given = JSON.stringify({ now: clock, choices: choicesOf(scenario) });
    return run(`saidBy(SafeDisclosure.check(JSON.parse(${JSON.stringify(message)}),
      Object.assign(JSON.parse(${JSON.stringify(given)}), { policy: policy, knowledge: knowledge })))`);
  };
  const knowledge = compile(policy);
  const here = (scenario: Scenario) =>
    saidBy(
      check(messageOf(scenario, policy.policy), {
        policy,
        knowledge,
        now: clock,
        choices: choicesOf(scenario),
      }),
    );

  test.each(scenarios)("$id: the same verdict, holds and items as here", (scenario) => {
    expect(bare(scenario)).toBe(here(scenario));
  });

  test.each([
    "[[1]].flatMap(function (one) { return one })",
    "Object.entries({})",
    "'a'.padStart(2)",
    "'a'.replaceAll('a', 'b')",
    "new RegExp('(?<=' + 'a' + ')b')",
    "RegExp('a', 's')",
    "new Uint8Array(2).at(0)",
    "new TextEncoder()",
    "globalThis.Array",
    "atob('')",
    "crypto.subtle",
    "new Intl.ListFormat()",
    "setTimeout(String)",
    "console.log()",
    "structuredClone({})",
    "[].keys().map(String)",
  ])("what is newer would fail there: %s", (source) => {
    expect(() => run(source)).toThrow();
  });
});
