import fc from "fast-check";
import { expect, test } from "vitest";
import { sampleWith } from "../../test/sample-files.ts";
import { parsePolicy } from "./load.ts";

const people = "agency/people.json";

function problemsOf(path: string, value: unknown): readonly string[] {
  const parsed = parsePolicy(sampleWith([people, path, value]));
  return parsed.kind === "ok" ? [] : parsed.problems.map((one) => `${one.path} ${one.message}`);
}

test.each<readonly [element: string, path: string, value: unknown, problem: string]>([
  ["what may be told", "covers", [], "covers names nothing that may be told"],
  ["who may be told", "recipients", [], "recipients names nobody who may be told"],
  ["a purpose", "purposes", [], "purposes names no purpose"],
  ["an end", "until", null, "until needs a last day: only a permission with the statement tpo may have none"],
  ["an end after its beginning", "until", "2020-01-01", "until must not be before its first day"],
  [
    "who may disclose",
    "discloser",
    undefined,
    "discloser must say who may disclose: it calls itself more than a plain consent",
  ],
  [
    "the right to take it back",
    "statements",
    [],
    "statements must hold may-revoke: it calls itself more than a plain consent",
  ],
  [
    "a writing",
    "method",
    "verbal-witnessed",
    "method must be written or electronic: it calls itself more than a plain consent",
  ],
  ["the day when it was taken back", "status", "revoked", "revokedOn must say on which day"],
])("an authorization that lacks %s is refused when it is loaded", (_element, path, value, problem) => {
  // The fifth consent is C-1005, an authorization.
  const found = problemsOf(`consents.4.${path}`, value);
  expect(found).toContain(`consents[4].${problem}`);
});

test("no problem repeats a value of the file of people", () => {
  const places = (json: unknown, path: string): readonly string[] =>
    typeof json !== "object" || json === null
      ? [path]
      : [
          path,
          ...Object.entries(json).flatMap(([key, value]) =>
            places(value, path === "" ? key : `${path}.${key}`),
          ),
        ];
  const canary = "Zebulon Quartz 415-555-0197";
  fc.assert(
    fc.property(
      fc.constantFrom(...places(sampleWith().get(people), "").slice(1)),
      fc.constantFrom<unknown>(canary, [canary], { [canary]: canary }, { name: canary }),
      (path, value) => {
        expect(problemsOf(path, value).join("\n")).not.toContain("Zebulon");
      },
    ),
    { numRuns: 60 },
  );
});
