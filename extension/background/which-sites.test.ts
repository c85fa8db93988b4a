import { expect, test } from "vitest";
import type { Loaded } from "../../host/store/policy.ts";
import { samplePolicy } from "../../test/sample-policy.ts";
import { knownSites } from "../store/known-sites.ts";
import type { PageRecord } from "../wire/background.ts";
import { whichSites } from "./which-sites.ts";

const policy = samplePolicy();
const own = policy.sites.slice(0, 1);
const pack = (sites: typeof own): Loaded => ({
  kind: "ok",
  policy: { ...policy, sites },
  from: "pack",
  signedBy: null,
  day: null,
});
const words = { held: "", nextUnseen: "", next: "", close: "", prepare: "" };
const before = (from: PageRecord["from"]): PageRecord => ({ sites: own, from, words });
const none: Loaded = { kind: "none" };
const broken: Loaded = { kind: "broken", problems: [] };

test("the organisation's own sites are protected", () => {
  expect(whichSites(pack(own), before("shipped"))).toEqual({ sites: own, from: "pack" });
});

test("rules that name no site protect those that we know", () => {
  expect(whichSites(pack([]), undefined)).toEqual({ sites: knownSites(), from: "shipped" });
});

test.each([
  ["are missing", none],
  ["are broken", broken],
])("when rules %s, the sites of the rules before them stay, and hold", (_, loaded) => {
  expect(whichSites(loaded, before("pack"))).toMatchObject({ sites: own, from: "pack" });
});

test("sites that came with an older version give way to those of this one", () => {
  expect(whichSites(none, before("shipped"))).toEqual({ sites: knownSites(), from: "shipped" });
});
