import { expect, test } from "vitest";
import { samplePolicy } from "../../test/sample-policy.ts";
import { covers, siteHere } from "./site-here.ts";

const [shipped, other] = samplePolicy().sites;
const taught = { ...(shipped ?? expect.fail("a site ships")), matches: ["https://mail.agency.example/*"] };

test.each([
  ["https://mail.agency.example/*", "https://mail.agency.example:8443/new?id=1", true],
  ["https://mail.agency.example/*", "http://mail.agency.example/", false],
  ["https://mail.agency.example/*", "https://mail.agency.example.evil.example/", false],
  ["*://*.agency.example/cases/*", "http://rt.agency.example/cases/1", true],
  ["*://*.agency.example/cases/*", "http://rt.agency.example/other", false],
  ["http://127.0.0.1/*", "about:blank", false],
])("%s covers %s: %s", (pattern, address, expected) => {
  expect(covers(pattern, address)).toBe(expected);
});

test("a site that was taught counts on its own pages only", () => {
  const sites = [taught, ...(other ? [other] : [])];
  const here = (address: string, ids: readonly (typeof taught.id)[]) =>
    siteHere({ sites, taught: ids }, address, () => true)?.id;
  expect(here("https://mail.agency.example/new", [taught.id])).toBe(taught.id);
  expect(here("https://webmail.example/", [taught.id])).toBe(other?.id);
  expect(here("https://webmail.example/", [])).toBe(taught.id);
});
