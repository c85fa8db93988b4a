import { describe, expect, test } from "vitest";
import { quicknet, roundAfter, timeOfRound } from "./beacon.ts";
import { type Declaration, formatDeclaration, parseDeclaration } from "./declaration.ts";
import { readValue } from "./value.ts";

const source = { kind: "beacon", chain: quicknet.chain, round: 123 } as const;
/** https://api3.drand.sh/52db…e971/public/123 */
const signature =
  "b75c69d0b72a5d906e854e808ba7e2accb1542ac355ae486d591aa9d43765482e26cd02df835d3546d23c4b13e0dfc92";
const randomness = "fb8f7bc29bf24db51871ec8c79f3a1e4bd0557bc0dfcee9ed1d924e69d1c60dc";

describe("a beacon's round", () => {
  test("is the first that is not before its moment", () => {
    expect(roundAfter("2026-04-20T00:00:00Z")).toBe(27_946_612);
    expect(roundAfter("2026-04-20T00:00:00.001Z")).toBe(27_946_613);
    expect(timeOfRound(27_946_612)).toBe(Date.parse("2026-04-20T00:00:00Z"));
  });

  const drawn = (value: object) => readValue(JSON.stringify(value), source);
  test.each([
    ["as drand answers", { round: 123, randomness, signature, previous_signature: "" }, "signature"],
    ["as drand's second interface answers", { round: 123, signature }, "signature"],
    ["as somebody types it", { round: 123, randomness }, "typed"],
  ])("is read %s", (_, value, proof) => {
    expect(drawn(value)).toEqual({ randomness, proof });
  });

  test.each([
    ["another round", { round: 124, randomness, signature }, "other-round"],
    [
      "a value that is not its signature's hash",
      { round: 123, randomness: "0".repeat(64), signature },
      "not-its-hash",
    ],
    ["a round without a value", { round: 123 }, "not-a-value"],
    ["dice", { dice: Array(25).fill(4) }, "other-source"],
    ["something else", { round: "123", randomness }, "not-a-value"],
  ])("%s is refused", (_, value, kind) => {
    expect(drawn(value)).toMatchObject({ kind });
  });
});

describe("dice", () => {
  const drawn = (value: object) => readValue(JSON.stringify(value), { kind: "dice" });
  test("are witnessed, and each throw and its place counts", () => {
    const some = drawn({ dice: [1, ...Array(24).fill(4)] });
    const other = drawn({ dice: [...Array(24).fill(4), 1] });
    expect(some).toMatchObject({ proof: "witnessed" });
    expect(some).not.toEqual(other);
  });

  test.each([
    ["too few throws", { dice: Array(24).fill(4) }, "not-a-value"],
    ["a seven", { dice: Array(25).fill(7) }, "not-a-value"],
    ["a beacon's round", { round: 123, randomness }, "other-source"],
  ])("%s are refused", (_, value, kind) => {
    expect(drawn(value)).toEqual({ kind });
  });
});

describe("a declaration", () => {
  const declaration: Declaration = {
    format: "safe-disclosure/sample/1",
    month: "2026-11",
    at: "2026-12-01T09:00:00-08:00",
    policy: "7",
    rule: { percent: 5, atLeast: 2, protected: [] },
    source,
    devices: [{ key: "c07e".repeat(8), seq: 2, hash: "ab".repeat(32), count: 2, lines: "cd".repeat(32) }],
    missing: { devices: [], staff: [] },
  };
  const text = formatDeclaration(declaration);

  test("reads back as it was written", () => {
    expect(parseDeclaration(text)).toEqual(declaration);
  });

  test.each([
    ["a space", `${text} `],
    ["a line's end", `${text}\n`],
    ["a key more", text.replace("{", '{"a":1,')],
    ["another beacon", text.replace(quicknet.chain, "0".repeat(64))],
    ["nothing", ""],
  ])("with %s is none", (_, changed) => {
    expect(parseDeclaration(changed)).toBe(null);
  });
});
