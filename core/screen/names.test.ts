import { expect, test } from "vitest";
import { manyPeople, withPeople } from "../../test/many-people.ts";
import { sampleIndex } from "../../test/sample-policy.ts";
import { clock, messageOf, scenarios } from "../../test/scenarios.ts";
import { makeCaseload } from "../caseload/index.ts";
import { noChoices } from "../decide/index.ts";
import { compile } from "../detect/index.ts";
import { check } from "../disclose/index.ts";
import { screen } from "./index.ts";

const { policy } = sampleIndex();
const [dana = expect.fail("nobody"), scenario = expect.fail("none")] = [policy.staff[0], scenarios[1]];
const [somebody = expect.fail("nobody")] = manyPeople(1, "housing-stability");
/** Nobody else's: a family name, a first name, and whoever lives with them. */
const people = (
  [
    ["Joanna", "Cruz-King", []],
    ["Bela", "Grace Flores", []],
    ["María José", "Zapatero", ["Kidza Zapatero", "Pim Zapatero"]],
    ["Zdenka", "Stone", ["Arlo Stone"]],
  ] as const
).map(([given, family, household], place) => ({
  ...somebody,
  id: `HB-70${place}` as typeof somebody.id,
  name: { given, family },
  alsoKnownAs: [],
  contacts: [],
  household: household.map((name) => ({ name, relation: "child", adult: false })),
}));
const full = withPeople(policy, people);
const [knowing, unknowing] = [compile(full), compile(withPeople(policy, []))];
const caseload = makeCaseload(full, dana, { salt: "9a", now: clock });

/** What a check with the people says of a text, and what the screen says of it. */
function both(text: string) {
  const message = {
    ...messageOf(scenario, policy),
    sender: dana.email,
    subject: "A call",
    body: { format: "text", source: text } as const,
  };
  const { verdict } = check(message, { policy: full, knowledge: knowing, now: clock, choices: noChoices });
  const { kind } = screen(message, { knowledge: unknowing, caseload, now: clock });
  return { held: verdict !== "pass", asked: kind === "ask" };
}

test.each([
  ["a double family name with a hyphen", "Could you call Mrs. Cruz-King tomorrow?"],
  ["one without a hyphen, written with it", "Could you call Mrs. Grace-Flores tomorrow?"],
  [
    "a family name beside its own initial",
    "Could you call Mrs. Cruz-King? See https://x.example/j/Cruz-King",
  ],
  ["two first names beside a child", "Kidza and María José moved in."],
  ["the first of two first names beside a child", "Kidza and María moved in."],
  ["a child beside what may be a first name and an initial", "Zdenka's daughter Arlo has asthma."],
  ["two children beside two first names", "Pim and Kidza moved in with María José."],
])("%s is held by a check, and looked at", (_, text) =>
  expect(both(text)).toEqual({ held: true, asked: true }),
);

test.each([
  ["one that is an ordinary word", "Could you call Mrs. Cruz King tomorrow?"],
  ["one first name", "María José called about the bus."],
  ["a first name in a greeting", "Hi María, Kidza has a game at three."],
])("%s is held by neither", (_, text) => expect(both(text)).toEqual({ held: false, asked: false }));
