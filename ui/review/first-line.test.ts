import { expect, test } from "vitest";
import type { Hold } from "../../core/decide/index.ts";
import type { ParticipantId } from "../../core/ids.ts";
import { sheetInput } from "../../test/sheet-input.ts";
import { speaker } from "../words.ts";
import { sayHold } from "./first-line.ts";

const people = (["HB-1001", "HB-1002"] as ParticipantId[]).map(
  (id) => ({ kind: "participant", id }) as const,
);

function said(
  code: string,
  language: "en" | "es",
  count: number,
  facts: Record<string, string> = {},
): string {
  const hold = {
    code: "no-permission",
    reason: { rule: "hold", code, facts },
    people: people.slice(0, count),
    parts: [],
    addresses: [],
  };
  return sayHold(sheetInput("consent-expired", language), hold as unknown as Hold, speaker(language));
}

test.each([
  ["en", 1, "Marisol Vega has not agreed to it"],
  ["en", 2, "Marisol Vega and James Okafor have not agreed to it"],
  ["es", 1, "Marisol Vega no ha dado su permiso"],
  ["es", 2, "Marisol Vega y James Okafor no han dado su permiso"],
] as const)("in %s, %i without permission are told as one or as several", (language, count, sentence) => {
  expect(said("no-permission", language, count)).toBe(sentence);
});

test("of several people only the one whose permission ended is said to have had one", () => {
  const facts = { on: "2026-07-31" };
  expect(said("no-permission-ended", "en", 1, facts)).toBe("Marisol Vega’s permission ended on Jul 31, 2026");
  expect(said("no-permission-ended", "en", 2, facts)).toBe(
    "we have no permission that fits from Marisol Vega and James Okafor; Marisol Vega’s ended on Jul 31, 2026",
  );
});
