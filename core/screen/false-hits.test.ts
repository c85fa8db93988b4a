import { expect, test } from "vitest";
import { manyPeople, withPeople } from "../../test/many-people.ts";
import { sampleIndex } from "../../test/sample-policy.ts";
import { clock, messageOf, scenarios } from "../../test/scenarios.ts";
import { makeCaseload } from "../caseload/index.ts";
import { compile } from "../detect/index.ts";
import { screen } from "./index.ts";

const policy = sampleIndex();
const { policy: files } = policy;
const [dana = expect.fail("nobody"), scenario = expect.fail("none")] = [files.staff[0], scenarios[1]];
const full = withPeople(files, manyPeople(300, "housing-stability"));
const caseload = makeCaseload(full, dana, { salt: "5f1d9c", now: clock });
const knowledge = compile(withPeople(files, []));

/** 350 words that nobody has for a name, many with a capital letter. */
const invented = (mail: number) =>
  Array.from({ length: 350 }, (_, at) => {
    const word = ((mail * 350 + at) * 2654435761).toString(36).slice(-7).replace(/\d/g, "o");
    return at % 4 === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  }).join(" ");

test("at most one mail of a hundred is taken for one that names somebody of 300 people", () => {
  const asked = Array.from({ length: 500 }, (_, mail) => {
    const message = {
      ...messageOf(scenario, files),
      body: { format: "text", source: invented(mail) },
    } as const;
    return screen(message, { knowledge, caseload, now: clock });
  }).filter(({ kind }) => kind === "ask");
  expect(asked.length).toBeLessThanOrEqual(5);
});
