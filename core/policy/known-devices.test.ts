import { expect, test } from "vitest";
import { type Change, sampleWith } from "../../test/sample-files.ts";
import { samplePolicy } from "../../test/sample-policy.ts";
import type { Device } from "./device.ts";
import { standingOf } from "./known-devices.ts";
import { parsePolicy } from "./load.ts";

const key = "9f2c-11ab-0000-1111-2222-3333-4444-5555";
const fingerprint = key.replaceAll("-", "");
const staff = samplePolicy().staff[0]?.id ?? expect.fail("the sample agency has staff");
const device: Device = { key, staff, since: "2026-11-01", until: "2026-11-20" };

test.each([
  ["2026-11-20", "known"],
  ["2026-11-21", "ended"],
])("on %s a device whose last day is November 20 is %s", (day, kind) => {
  expect(standingOf({ devices: [device] }, fingerprint, day)).toEqual({ kind, device });
});

test("a device without a last day goes on; one that nobody enrolled is unknown", () => {
  const { until: _, ...ongoing } = device;
  expect(standingOf({ devices: [ongoing] }, fingerprint, "2099-01-01").kind).toBe("known");
  expect(standingOf({ devices: [device] }, "0".repeat(32), "2026-11-20")).toEqual({ kind: "unknown" });
});

test.each<readonly [title: string, devices: readonly object[], problem: string]>([
  [
    "somebody who does not work here",
    [{ ...device, staff: "zoe" }],
    "devices[0].staff names no staff of the policy: zoe",
  ],
  ["one device twice", [device, device], "devices[1].key stands twice; each device must be its own"],
  [
    "a last day before the first",
    [{ ...device, until: "2026-10-31" }],
    "devices[0].until must not be before its first day",
  ],
  ["half a code", [{ ...device, key: "9f2c" }], "devices[0].key must be a device's code, as 9f2c-11ab-…"],
])("a policy with %s does not load", (_, devices, problem) => {
  const change: Change = ["agency/organisation.json", "devices", devices];
  const parsed = parsePolicy(sampleWith(change));
  const said = parsed.kind === "ok" ? [] : parsed.problems.map(({ path, message }) => `${path} ${message}`);
  expect(said).toContain(problem);
});
