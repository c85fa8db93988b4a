import { describe, expect, test } from "vitest";
import type { Loaded } from "../../host/store/policy.ts";
import { samplePolicy } from "../../test/sample-policy.ts";
import { knownSites } from "../store/known-sites.ts";
import { taughtId } from "../teach/draft.ts";
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
const before = (from: PageRecord["from"]): PageRecord => ({ sites: own, from, taught: [], words });
const none: Loaded = { kind: "none" };
const broken: Loaded = { kind: "broken", problems: [] };

const taught = policy.sites.slice(1, 2).map((site) => ({ ...site, id: taughtId("rt.agency.example") }));
const id = taught[0]?.id ?? expect.fail("one is taught");

test("the organisation's own sites are protected", () => {
  expect(whichSites(pack(own), before("shipped"), [])).toEqual({ sites: own, from: "pack", taught: [] });
});

test("rules that name no site protect those that we know", () => {
  expect(whichSites(pack([]), undefined, [])).toMatchObject({ sites: knownSites(), from: "shipped" });
});

test.each([
  ["are missing", none],
  ["are broken", broken],
])("when rules %s, the sites of the rules before them stay, and hold", (_, loaded) => {
  expect(whichSites(loaded, before("pack"), [])).toMatchObject({ sites: own, from: "pack" });
});

test("sites that came with an older version give way to those of this one", () => {
  expect(whichSites(none, before("shipped"), [])).toMatchObject({ sites: knownSites(), from: "shipped" });
});

describe("a site that was taught here", () => {
  test("comes before those of the rules: it is newer", () => {
    expect(whichSites(pack(own), undefined, taught)).toEqual({
      sites: [...taught, ...own],
      from: "pack",
      taught: [id],
    });
  });
  test("comes after those of signed rules, and not at all where they know it", () => {
    const signed = (sites: typeof own): Loaded => ({ ...pack(sites), signedBy: "key" }) as Loaded;
    expect(whichSites(signed(own), undefined, taught).sites).toEqual([...own, ...taught]);
    expect(whichSites(signed(taught), undefined, taught)).toMatchObject({ sites: taught, taught: [] });
  });
  test("is gone once it is removed, also where the rules are broken", () => {
    const was = { ...before("pack"), sites: [...taught, ...own], taught: [id] };
    expect(whichSites(broken, was, [])).toEqual({ sites: own, from: "pack", taught: [] });
  });
});
