import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { deviceLines, entriesBy, newSigner } from "../../test/many-logs.ts";
import { samplePolicy } from "../../test/sample-policy.ts";
import { exportLog, type LogLine } from "../log/index.ts";
import { fingerprint, type Signer } from "../signature.ts";
import { acrossDevices, signOffsOf } from "./across.ts";
import type { DeviceLog } from "./device-log.ts";
import { join } from "./join.ts";
import { takeIn } from "./take-in.ts";

const entryBody = entriesBy(samplePolicy());
const at = "2026-12-01T08:00:00-08:00";
const bytes = (text: string) => new TextEncoder().encode(text);
const taken = async (text: string, name = "log.jsonl"): Promise<DeviceLog> =>
  (await takeIn(name, bytes(text), crypto.subtle)) ?? expect.fail("it is a log");
const kinds = ({ problems }: DeviceLog) => problems.map(({ kind }) => kind);

let signer: Signer;
let lines: readonly LogLine[];
let file: string;
beforeAll(async () => {
  signer = await newSigner();
  lines = await deviceLines(
    signer,
    [0, 1, 2, 3].map((number) => entryBody(number)),
  );
  file = await exportLog(lines, at, signer);
});

/** The log in two files, as a store that was emptied into a file writes them. */
async function inTwo(): Promise<[string, string]> {
  const last = lines[3] ?? expect.fail();
  return [
    await exportLog(lines.slice(0, 4), at, signer),
    await exportLog(lines.slice(4), at, signer, { seq: last.seq, hash: last.hash }),
  ];
}

describe("the files of a device", () => {
  test("whole and as it was written, one has no problem", async () => {
    const log = await taken(file);
    expect(log).toMatchObject({ key: fingerprint(signer.publicKey), at, lines, problems: [] });
    expect(log.head).toEqual({ seq: 8, hash: lines[7]?.hash });
  });

  test("a later file goes on where the first one ends, in whatever order they come", async () => {
    const [first, second] = await inTwo();
    const both = [await taken(first, "a"), await taken(second, "b")] as const;
    expect(kinds(both[1])).toEqual(["missing-part"]);
    for (const logs of [both, [both[1], both[0]]] as const) {
      const joined = join(logs);
      expect([joined.lines, joined.problems]).toEqual([lines, []]);
      expect(joined.files.map(({ name }) => name).sort()).toEqual(["a", "b"]);
    }
  });

  test("the same file twice is one, and so is a line that two files hold", async () => {
    const [first] = await inTwo();
    const whole = await taken(file);
    const joined = join([whole, await taken(file, "copy.jsonl"), await taken(first)]);
    expect([joined.lines, joined.problems, joined.files.length]).toEqual([lines, [], 2]);
  });

  test("two histories of one device show at the number where they part, and both are kept", async () => {
    const other = await deviceLines(
      signer,
      [0, 7].map((number) => entryBody(number)),
    );
    const joined = join([await taken(file), await taken(await exportLog(other, at, signer))]);
    expect(joined.problems).toEqual([{ kind: "two-histories", seq: 3 }]);
    expect(joined.lines).toHaveLength(10);
    // The same numbers, and a chain of its own from the middle on.
    const [first] = await inTwo();
    const grown = join([await taken(first), await taken(await exportLog(other, at, signer))]);
    expect(grown.problems).toEqual([{ kind: "two-histories", seq: 3 }]);
  });

  test("a copy that was changed does not take the place of the true one, and its entry is told", async () => {
    const changed = file.replace('"viaEhr":false', '"viaEhr":true');
    const joined = join([await taken(changed, "changed"), await taken(file, "true")]);
    expect(joined.lines).toEqual(lines);
    expect(joined.problems).toEqual([{ kind: "altered", line: 2, file: "changed", hash: lines[0]?.hash }]);
  });

  test("a line dated after the file was saved is told", async () => {
    const early = await exportLog(lines, "2026-11-20T08:00:30-08:00", signer);
    expect(await taken(early)).toMatchObject({ problems: [{ kind: "clock-ahead", line: 4 }] });
  });

  test.each([
    ["a letter", bytes("Dear Jordan,\n")],
    ["nothing", bytes("")],
    ["bytes that are no text", new Uint8Array([0xff, 0xfe, 0x00])],
  ])("%s is no log", async (_, content) => {
    expect(await takeIn("x", content, crypto.subtle)).toBe(null);
  });

  test("with any byte changed are refused, or say what is wrong", async () => {
    const whole = bytes(file);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (place, byte) => {
        fc.pre(whole[place] !== byte);
        const changed = Uint8Array.from(whole);
        changed[place] = byte;
        const log = await takeIn("x", changed, crypto.subtle);
        expect(log === null || log.problems.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe("among all devices", () => {
  const request = "ab".repeat(16);
  const signedOff = (number: number) => entryBody(number, { signOff: { by: "priya" as never, at, request } });
  const brief = async (numbers: readonly number[]) => {
    const own = await newSigner();
    const log = await taken(await exportLog(await deviceLines(own, numbers.map(signedOff)), at, own));
    return { key: log.key, signOffs: signOffsOf(log) };
  };

  test("one answer that released a send on each of two devices is told on both", async () => {
    const devices = [await brief([1]), await brief([2]), { key: "other", signOffs: [] }];
    const across = acrossDevices(devices, new Set(devices.map(({ key }) => key)));
    expect(devices.map(({ key }) => across.get(key))).toEqual([
      [{ kind: "replay", count: 1 }],
      [{ kind: "replay", count: 1 }],
      [],
    ]);
  });

  test("a key that the policy does not list is told, and all are where it lists none", async () => {
    const device = await brief([1]);
    expect(acrossDevices([device], new Set()).get(device.key)).toEqual([{ kind: "unknown-device" }]);
    expect(acrossDevices([device], null).get(device.key)).toEqual([{ kind: "unknown-device" }]);
  });
});
