import { expect, test } from "vitest";
import type { PartnerId } from "../../core/ids.ts";
import { indexPolicy } from "../../core/policy/index.ts";
import { manyPeople } from "../../test/many-people.ts";
import { sampleIndex, samplePolicy } from "../../test/sample-policy.ts";
import { entriesOf, find } from "./find.ts";

const policy = sampleIndex();
const today = "2026-11-20";
const nothing = { text: "", partner: null, standing: null };
const ids = (wanted: Partial<Parameters<typeof find>[1]>, index = policy) =>
  find(entriesOf(index, today), { ...nothing, ...wanted }, index).map(({ person }) => person.id);

test.each([
  ["by the beginning of a name, without its accents", "nguy tuy", ["HB-1003"]],
  ["by what they are called", "snow", ["HB-1003"]],
  ["by their number", "hb-1010", ["HB-1010"]],
  ["not by the middle of a name", "guyen", []],
])("a person is found %s", (_, text, found) => {
  expect(ids({ text })).toEqual(found);
});

test("without a word, those who have a permission are shown", () => {
  expect(ids({})).not.toContain("HB-1010");
  expect(ids({})).toHaveLength(12);
});

test("a kind of partner counts for each partner of it", () => {
  expect(ids({ partner: "maple" as PartnerId })).toEqual(
    ids({}).filter((id) =>
      policy.consents
        .get(id)
        ?.some(({ recipients }) =>
          recipients.some(
            (one) =>
              ("kind" in one && one.kind === policy.partner.get("maple" as PartnerId)?.kind) ||
              ("partner" in one && one.partner === "maple"),
          ),
        ),
    ),
  );
});

test("what ends soon is in force; what is over is not", () => {
  const soon = ids({ standing: "ends-soon" });
  expect(soon).toEqual(["HB-1005", "HB-1007", "HB-1011"]);
  expect(ids({ standing: "in-force" })).toEqual(expect.arrayContaining(soon));
  expect(ids({ standing: "ended" })).toEqual(["HB-1002"]);
  expect(ids({ standing: "revoked", text: "hale" })).toEqual(["HB-1004"]);
});

test("one of 10,000 is found", () => {
  const people = manyPeople(10_000, "housing-stability");
  const sample = samplePolicy();
  const many = indexPolicy({ ...sample, people: { participants: [...people], consents: [] } });
  const [last] = people.slice(-1);
  expect(ids({ text: last?.id ?? "" }, many)).toEqual([last?.id]);
});
