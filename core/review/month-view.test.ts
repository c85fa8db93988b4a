import { beforeAll, expect, test } from "vitest";
import { chainOf, told } from "../../test/sample-log.ts";
import { makeDeviceKey } from "../log/index.ts";
import { signerOf } from "../signature.ts";
import type { DeviceLog } from "./device-log.ts";
import { entriesOf, type MonthEntry, staffOf } from "./month-view.ts";

let log: DeviceLog;
beforeAll(async () => {
  const lines = await chainOf(await signerOf(crypto.subtle, await makeDeviceKey(crypto.subtle)), told);
  const [, , third] = lines;
  log = {
    key: "c07e".repeat(8),
    files: [],
    at: "2026-11-30T17:00:00-08:00",
    lines,
    problems: [{ kind: "altered", line: 4, file: "dana.jsonl", hash: third?.hash ?? "" }],
    head: null,
  };
});

test("an entry stands with its last outcome, its device and its sender, and says whether it is doubtful", () => {
  const brief = ({ outcome, device, staff, doubtful }: MonthEntry) => [
    outcome?.outcome,
    device,
    staff,
    doubtful,
  ];
  expect(entriesOf([log], "2026-11").map(brief)).toEqual([
    ["released", log.key, "dana", false],
    ["cancelled", log.key, "dana", true],
  ]);
  expect(entriesOf([log], "2026-10")).toEqual([]);
  expect(entriesOf([log], null)).toHaveLength(2);
});

test("whoever the policy does not know is told apart by address", () => {
  const [entry] = entriesOf([log], null);
  const body = entry?.body ?? expect.fail("there is one");
  expect(staffOf({ ...body, sender: { ...body.sender, staff: null, address: "Temp@Agency.example" } })).toBe(
    "address:temp@agency.example",
  );
});
