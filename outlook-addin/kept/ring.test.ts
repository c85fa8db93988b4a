import { expect, test } from "vitest";
import { roamingSettings } from "../../test/roaming-settings.ts";
import { approvalText, type KeptApproval, readApproval } from "./approval.ts";
import { noteReleased, readRing, writeKept, writeRing } from "./ring.ts";

const at = "2026-11-20T16:55:00-08:00";

test("the handler's outcomes are read by the next pane, and once it took them they are gone", async () => {
  const mailbox = roamingSettings();
  expect(await noteReleased({ entry: "a", at }, 0, mailbox.settings, mailbox.calls)).toBe(true);
  const pane = mailbox.again();
  expect(readRing(pane.settings).outcomes).toEqual([{ entry: "a", at }]);
  await writeRing([], pane.settings, pane.calls);
  expect(readRing(pane.again().settings)).toMatchObject({ turn: 2, outcomes: [] });
});

test("a handler with older settings than the approval writes nothing over what it cannot see", async () => {
  const mailbox = roamingSettings();
  const handler = mailbox.again();
  await writeKept("lines", "a new line", mailbox.settings, mailbox.calls);
  const { turn } = readRing(mailbox.settings);
  expect(await noteReleased({ entry: "a", at }, turn, handler.settings, handler.calls)).toBe(false);
  expect(mailbox.again().settings.get("lines")).toBe("a new line");
});

test("only the last forty outcomes are kept", async () => {
  const mailbox = roamingSettings();
  for (let count = 0; count < 45; count += 1)
    await noteReleased({ entry: `${count}`, at }, 0, mailbox.settings, mailbox.calls);
  expect(readRing(mailbox.settings).outcomes.map(({ entry }) => entry)).toEqual(
    Array.from({ length: 40 }, (_, index) => `${index + 5}`),
  );
});

test("an approval reads back as it was written; anything else is none", () => {
  const kept: KeptApproval = {
    format: 1,
    at,
    version: "7",
    approval: { salt: "5a", bundle: null, digest: "d1" },
    files: [],
    participant: null,
    entry: "e1",
    ring: 3,
  };
  expect(readApproval(approvalText(kept))).toEqual(kept);
  const broken = [
    null,
    undefined,
    "",
    "null",
    "[]",
    "{",
    '{"format":2}',
    '{"format":1}',
    '{"format":1,"approval":{}}',
  ];
  for (const text of broken) expect(readApproval(text)).toBeNull();
  for (const change of [{ at: "yesterday" }, { at: null }, { version: 7 }, { ring: "3" }])
    expect(readApproval(JSON.stringify({ ...kept, ...change }))).toBeNull();
});
