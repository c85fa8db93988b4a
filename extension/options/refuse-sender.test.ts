import { expect, test } from "vitest";
import type { Loaded } from "../../host/store/policy.ts";
import { samplePolicy } from "../../test/sample-policy.ts";
import { refuseSender } from "./refuse-sender.ts";

const ours: Loaded = { kind: "ok", policy: samplePolicy(), from: "pack", signedBy: null, day: null };

test.each([
  ["dana.whitfield@harborbridge.example", null],
  ["Dana.Whitfield@HarborBridge.example", null],
  ["dana.whitfield@harborbridge", "options-sender-bad"],
  ["Dana Whitfield", "options-sender-bad"],
  ["dana@elsewhere.example", "options-sender-stranger"],
])("an address of somebody who works here is taken: %s", (address, refused) => {
  expect(refuseSender(address, ours)).toBe(refused);
});

test("while there are no rules any address is taken: nothing is sent without them", () => {
  expect(refuseSender("dana@elsewhere.example", { kind: "none" })).toBeNull();
});
