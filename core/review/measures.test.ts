import { beforeAll, expect, test } from "vitest";
import { deviceLines, entriesBy, newSigner } from "../../test/many-logs.ts";
import { samplePolicy } from "../../test/sample-policy.ts";
import type { EntryBody } from "../log/index.ts";
import type { Signer } from "../signature.ts";
import { type EarlierSend, measureMonth, policyChanges } from "./measures.ts";

const entryBody = entriesBy(samplePolicy());
const on = (day: string): Pick<EntryBody, "at"> => ({ at: `${day}T09:00:00-08:00` });
let signer: Signer;
beforeAll(async () => {
  signer = await newSigner();
});

async function measured(month: string, bodies: readonly EntryBody[], earlier: readonly EarlierSend[] = []) {
  const lines = await deviceLines(signer, bodies);
  return measureMonth(month, [{ key: "c07e".repeat(8), lines, problems: [] }], earlier);
}

test("what stayed here is counted of what left, and of this month only", async () => {
  const { measures } = await measured("2026-11", [
    entryBody(1, on("2026-10-31")),
    entryBody(2, on("2026-11-02")),
    entryBody(3, on("2026-11-03")),
  ]);
  expect(measures).toMatchObject({ month: "2026-11", sends: 2, takenOut: 10, heldSeconds: null });
});

test("an override counts for the rule that spoke first; who takes it out obeys", async () => {
  const about = { kind: "nobody" } as const;
  const item = { field: "phone" as never, about, as: null, reasons: ["permission/none", "bundle/unlisted"] };
  const override = { field: "phone" as never, about, answer: "misread" };
  const { measures } = await measured("2026-11", [
    entryBody(1, { included: [item], overrides: [override] }),
    entryBody(2, { excluded: [item], overrides: [{ ...override, answer: "take-out" }] }),
    entryBody(3, { included: [item], overrides: [override] }),
    entryBody(4, { included: [], overrides: [override] }),
  ]);
  expect(measures.overrides).toEqual([
    ["permission", 2],
    ["none", 1],
  ]);
});

test("the time to release is told of held sends only, and a permission that was not in force is counted", async () => {
  const { measures } = await measured("2026-11", [
    entryBody(1),
    entryBody(2, { holds: [{ code: "no-permission", how: "permission-recorded" }] }),
    entryBody(3, { holds: [{ code: "split", how: "changed" }] }),
  ]);
  expect(measures).toMatchObject({ heldSeconds: 2, notInForce: 1 });
});

test("a send to the same partner about the same person within seven days follows up, over a month's end too", async () => {
  const first = await measured("2026-10", [entryBody(1, on("2026-10-20")), entryBody(2, on("2026-10-28"))]);
  expect(first.measures.followUps).toBe(0);
  const other = { ...on("2026-11-04"), participants: ["ref-someone-else"] };
  const second = await measured(
    "2026-11",
    [
      entryBody(3, on("2026-11-04")),
      entryBody(4, other),
      entryBody(5, on("2026-11-12")),
      entryBody(6, on("2026-11-19")),
    ],
    first.last,
  );
  expect(second.measures.followUps).toBe(2);
});

test("a month is marked in which new rules began, and the first is not", () => {
  const months = [["1"], ["1"], ["1", "2"], ["2"], ["3"]].map((policies, index) => ({
    month: `2026-0${index + 1}`,
    policies,
  }));
  expect(policyChanges(months)).toEqual(["2026-03", "2026-05"]);
});
