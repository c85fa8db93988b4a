import { beforeAll, describe, expect, test } from "vitest";
import { chainOf, told } from "../../test/sample-log.ts";
import { fingerprint, type Signer, signerOf, verifierOf } from "../signature.ts";
import { type ChainProblem, checkLinks, checkSignatures, sealLine } from "./chain.ts";
import { makeDeviceKey } from "./device-key.ts";
import { formatLine, hashOf, type LogLine, parseLine } from "./line.ts";

const verify = verifierOf(crypto.subtle);

let signer: Signer;
let stranger: Signer;
let lines: LogLine[];
beforeAll(async () => {
  signer = await signerOf(crypto.subtle, await makeDeviceKey(crypto.subtle));
  stranger = await signerOf(crypto.subtle, await makeDeviceKey(crypto.subtle));
  lines = await chainOf(signer, told);
});

async function chainProblems(chain: readonly (LogLine | undefined)[]): Promise<readonly ChainProblem[]> {
  const whole = chain.flatMap((line) => (line ? [{ line, hash: hashOf(line) }] : []));
  const signatures = await checkSignatures(whole, async (key, hash, signature) =>
    key !== fingerprint(signer.publicKey)
      ? "unknown-key"
      : (await verify(signer.publicKey, hash, signature))
        ? "good"
        : "bad",
  );
  return [...checkLinks(whole, null), ...signatures];
}

describe("a chain", () => {
  test("as it was written has no problem", async () => {
    expect(await chainProblems(lines)).toEqual([]);
  });

  test("holds that an accounting was read, and a file of it is read back", async () => {
    const body = {
      participant: "a-reference",
      rule: "hipaa",
      from: "2020-11-20",
      to: "2026-11-20",
      by: "dana.whitfield@harborbridge.example",
    };
    const read = await chainOf(signer, [...told, { kind: "read", body }]);
    expect(await chainProblems(read)).toEqual([]);
    expect(read.map((line) => parseLine(formatLine(line)))).toEqual(read);
    const changed = read.map((line) =>
      line.kind === "read" ? { ...line, body: { ...body, by: null } } : line,
    );
    expect(await chainProblems(changed)).toEqual([{ kind: "altered", line: read.length }]);
  });

  test("tells which lines are missing", async () => {
    expect(await chainProblems([lines[0], lines[3]])).toEqual([
      { kind: "gap", line: 2, from: 2, to: 3 },
      { kind: "stray-outcome", line: 2 },
    ]);
  });

  test("tells that its beginning was cut off", async () => {
    expect(await chainProblems(lines.slice(2))).toEqual([{ kind: "gap", line: 1, from: 1, to: 2 }]);
  });

  test("tells that a number was used twice", async () => {
    expect(await chainProblems([lines[0], lines[1], lines[1]])).toEqual([{ kind: "fork", line: 3, seq: 2 }]);
  });

  test("tells where a line was replaced by another true one", async () => {
    const other = await chainOf(signer, [told[2] ?? expect.fail(), ...told.slice(1)]);
    expect(await chainProblems([lines[0], lines[1], other[2]])).toEqual([{ kind: "broken", line: 3 }]);
  });

  test("tells which line was altered", async () => {
    const [first] = lines;
    if (first?.kind !== "entry") return expect.fail("the first line is an entry");
    const changed: LogLine = { ...first, body: { ...first.body, viaEhr: true } };
    expect(await chainProblems([changed, lines[1]])).toEqual([{ kind: "altered", line: 1 }]);
  });

  test("tells that another device signed a line, and that a signature is not its line's", async () => {
    const [first, ...rest] = lines;
    const foreign = await chainOf(stranger, told.slice(0, 1));
    expect(await chainProblems(foreign)).toEqual([{ kind: "unknown-key", line: 1 }]);
    const swapped = first && { ...first, signature: rest[0]?.signature ?? "" };
    expect(await chainProblems([swapped])).toEqual([{ kind: "bad-signature", line: 1 }]);
  });

  test("tells that a clock ran back", async () => {
    const [first] = lines;
    const earlier = await sealLine(
      told[2] ?? expect.fail(),
      "2026-11-20T15:59:59-08:00",
      first ?? null,
      signer,
    );
    expect(await chainProblems([first, earlier])).toEqual([{ kind: "clock-back", line: 2 }]);
  });
});
