import { describe, expect, test } from "vitest";
import gold from "../../test/gold/messages.json" with { type: "json" };
import { sampleIndex } from "../../test/sample-policy.ts";
import { clock, messageOf, type Scenario, scenarios } from "../../test/scenarios.ts";
import { makeCaseload } from "../caseload/index.ts";
import { noChoices } from "../decide/index.ts";
import { compile } from "../detect/index.ts";
import { check } from "../disclose/index.ts";
import { indexPolicy } from "../policy/index.ts";
import { screen, staysInside } from "./index.ts";

const policy = sampleIndex();
const knowledge = compile(policy);
const withoutPeople = compile(indexPolicy({ ...policy.policy, people: { participants: [], consents: [] } }));
const messages = scenarios.concat(gold.scenarios as readonly Scenario[]);
const stamp = { salt: "5f1d9c", now: clock };

/** A filter with nobody in it, that is whole. */
const nobody = (sender: string) => ({
  ...makeCaseload(withoutPeople.policy, { ...staffAt(sender), role: "staff", programs: [] }, stamp),
});
const staffAt = (email: string) => policy.staff.get(email) ?? expect.fail(email);
const address = (id: string) => policy.policy.staff.find((one) => one.id === id)?.email ?? expect.fail(id);

/** Colleagues who share one programme of several: the pane, which knows whom it is about, lets it go. */
const needless = ["coordination-plain"];

describe.each(messages)("$id", (scenario) => {
  const message = messageOf(scenario, policy.policy);
  const verdictOf = (known: typeof knowledge) =>
    check(message, { policy: known.policy, knowledge: known, now: clock, choices: noChoices }).verdict;

  test("what check without people would not pass is looked at", () => {
    const said = screen(message, { knowledge: withoutPeople, caseload: nobody(message.sender), now: clock });
    if (verdictOf(withoutPeople) !== "pass") expect(said.kind).toBe("ask");
  });
  test("with the sender's caseload it is let go exactly when a check with the people would", () => {
    const caseload = makeCaseload(policy, staffAt(message.sender), stamp);
    const said = screen(message, { knowledge: withoutPeople, caseload, now: clock });
    if (needless.includes(scenario.id)) expect(said.kind).toBe("ask");
    else expect(said.kind === "pass").toBe(verdictOf(knowledge) === "pass");
  });
  test("without a caseload nothing leaves the team unseen", () => {
    const said = screen(message, { knowledge: withoutPeople, caseload: undefined, now: clock });
    expect(said.kind).toBe(staysInside(message, policy) ? "pass" : "ask");
  });
});

test("reasons and fields tell what was found, and nothing of it", () => {
  const scenario = scenarios.find(({ id }) => id === "housing-dump") ?? expect.fail("gone");
  const message = messageOf(scenario, policy.policy);
  const said = screen(message, { knowledge: withoutPeople, caseload: null, now: clock });
  expect(said).toMatchObject({ kind: "ask", reasons: ["found", "no-caseload"] });
  expect(JSON.stringify(said)).toContain('"ssn"');
  expect(JSON.stringify(said)).not.toMatch(/Marisol|Vega|\d{3}/);
});

describe("who is surely inside the team", () => {
  test.each([
    ["dana", ["priya"], true],
    ["dana", ["ingrid"], true],
    ["dana", ["luis"], false],
    ["luis", ["priya"], true],
    ["priya", ["dana"], false],
    ["mei", ["omar"], true],
    ["teo", ["priya"], false],
    ["dana", ["priya", "omar"], false],
  ])("%s to %j: %s", (sender, to, inside) => {
    const recipients = to.map((id) => ({ address: address(id), name: null, via: "to" as const }));
    expect(staysInside({ sender: address(sender), recipients }, policy)).toBe(inside);
  });
  test("nobody is, for a sender who is not in the directory, but compliance", () => {
    const to = (id: string) => [{ address: address(id), name: null, via: "to" as const }];
    const sender = "front.desk@harborbridge.example";
    expect(staysInside({ sender, recipients: to("priya") }, policy)).toBe(false);
    expect(staysInside({ sender, recipients: to("ingrid") }, policy)).toBe(true);
  });
  test("an address of our own domain that is not in the directory is outside", () => {
    const recipients = [{ address: "all.staff@harborbridge.example", name: null, via: "to" as const }];
    expect(staysInside({ sender: address("dana"), recipients }, policy)).toBe(false);
  });
});
