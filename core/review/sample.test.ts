import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { deviceLines, entriesBy, newSigner } from "../../test/many-logs.ts";
import { samplePolicy } from "../../test/sample-policy.ts";
import { type EntryBody, exportLog } from "../log/index.ts";
import { quicknet, roundAfter } from "./beacon.ts";
import { type Candidate, candidatesIn } from "./candidate.ts";
import { type Declaration, formatDeclaration } from "./declaration.ts";
import { declaredOf, sampleRule } from "./declare.ts";
import type { DeviceLog } from "./device-log.ts";
import { isLate, redraw } from "./redraw.ts";
import { drawSample, seedOf } from "./sample.ts";
import { takeIn } from "./take-in.ts";

const entryBody = entriesBy(samplePolicy());
const rule = sampleRule(samplePolicy());
const now = "2026-12-01T09:00:00-08:00";
const seedFrom = (number: number) => number.toString(16).padStart(64, "0");

/** Sends of three people; every fifth is one that is always looked at, each for another reason. */
const mustSee: readonly Partial<EntryBody>[] = [
  { kind: "unreviewed" },
  { overrides: [{ field: "phone" as never, about: { kind: "nobody" }, answer: "misread" }] },
  { holds: [{ code: "not-checked", how: "said-nothing-about" }] },
  { signOff: { by: "priya" as never, at: now, request: "ab".repeat(16) } },
  { included: [{ field: rule.protected[0] as never, about: { kind: "nobody" }, as: null, reasons: [] }] },
  { sampled: ["emergency"] },
  { sampled: ["permission-recorded"] },
];
const bodies = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) =>
    entryBody(from + index, index % 5 === 4 ? mustSee[Math.floor(index / 5) % mustSee.length] : {}),
  );

let logs: readonly DeviceLog[];
let declaration: Declaration;
let candidates: readonly Candidate[];
beforeAll(async () => {
  logs = await Promise.all(
    [0, 1000, 2000].map(async (from) => {
      const signer = await newSigner();
      const text = await exportLog(await deviceLines(signer, bodies(from, 60)), now, signer);
      const log = await takeIn(`${from}.jsonl`, new TextEncoder().encode(text), crypto.subtle);
      return log ?? expect.fail("it is a log");
    }),
  );
  declaration = {
    format: "safe-disclosure/sample/1",
    month: "2026-11",
    at: now,
    policy: "1",
    rule,
    source: { kind: "dice" },
    devices: logs.map((log) => declaredOf(log)),
    missing: { devices: [], staff: [] },
  };
  candidates = all(declaration, logs);
});

/** The candidates of declared logs, in the order in which the logs stand. */
const all = (of: Declaration, from: readonly DeviceLog[]) =>
  from.flatMap((log) => {
    const found = candidatesIn(of, log.key, log);
    return "kind" in found ? expect.fail(found.kind) : found;
  });
const idsOf = (drawn: readonly Candidate[]) => drawn.map(({ id }) => id);
const restOf = (staff: string | undefined) =>
  candidates.filter((one) => one.staff === staff && one.causes.length === 0);

describe("the sample", () => {
  test("holds at least two, or so many percent, of each person's sends that are not looked at anyway", () => {
    const people = new Set(candidates.map((one) => one.staff));
    const chosen = (percent: number, staff: string) =>
      drawSample(candidates, { ...rule, percent }, seedFrom(1)).filter(
        (one) => one.staff === staff && one.causes[0] === "chance",
      ).length;
    for (const staff of people) {
      expect(chosen(20, staff)).toBe(Math.ceil(restOf(staff).length / 5));
      expect(chosen(5, staff)).toBe(2);
      expect(chosen(100, staff)).toBe(restOf(staff).length);
    }
  });

  test("holds all that is always looked at, whatever the seed", () => {
    const always = candidates.filter(({ causes }) => causes.length > 0);
    expect(always).toHaveLength(36);
    expect([...new Set(always.flatMap(({ causes }) => causes))].sort()).toEqual([
      "always",
      "emergency",
      "hold-lifted",
      "override",
      "protected",
      "signed-off",
      "unreviewed",
    ]);
    fc.assert(
      fc.property(fc.nat(), (number) => {
        const drawn = drawSample(candidates, { ...rule, percent: 0, atLeast: 0 }, seedFrom(number));
        expect(idsOf(drawn).sort()).toEqual(idsOf(always).sort());
      }),
      { numRuns: 20 },
    );
  });

  test("is the same whatever the order of files and lines, and once more", () => {
    const drawn = drawSample(candidates, rule, seedFrom(7));
    const shuffled = fc.tuple(
      fc.shuffledSubarray([...logs], { minLength: logs.length }),
      fc.shuffledSubarray([...candidates], { minLength: candidates.length }),
    );
    fc.assert(
      fc.property(shuffled, ([files, some]) => {
        expect(drawSample(all(declaration, files), rule, seedFrom(7))).toEqual(drawn);
        expect(drawSample(some, rule, seedFrom(7))).toEqual(drawn);
      }),
      { numRuns: 20 },
    );
  });

  test("gives each send the same chance: 10,000 draws, chi-square", { timeout: 60_000 }, () => {
    const own = restOf(candidates[0]?.staff);
    const taken = new Map(own.map(({ id }) => [id, 0]));
    const draws = 10_000;
    for (let draw = 0; draw < draws; draw += 1)
      for (const id of idsOf(drawSample(own, rule, seedOf(`declaration ${draw}`, seedFrom(draw)))))
        taken.set(id, (taken.get(id) ?? 0) + 1);
    const expected = (draws * rule.atLeast) / own.length;
    const chi = [...taken.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // Wilson and Hilferty: the 0.999 quantile of chi-square with so many degrees of freedom.
    const free = own.length - 1;
    const limit = free * (1 - 2 / (9 * free) + 3.0902 * Math.sqrt(2 / (9 * free))) ** 3;
    expect(own.length).toBeGreaterThan(20);
    expect(chi).toBeLessThan(limit);
  });

  test("gives each bundle its share", () => {
    const own = restOf(candidates[0]?.staff);
    const drawn = drawSample(own, { ...rule, percent: 50 }, seedFrom(3));
    for (const bundle of new Set(own.map((one) => one.bundle))) {
      const of = (list: readonly Candidate[]) => list.filter((one) => one.bundle === bundle).length;
      expect(Math.abs(of(drawn) - of(own) / 2)).toBeLessThanOrEqual(1);
    }
  });

  test("is another one for another declaration or another value", () => {
    const text = formatDeclaration(declaration);
    expect(seedOf(text, seedFrom(1))).not.toBe(seedOf(`${text} `, seedFrom(1)));
    expect(seedOf(text, seedFrom(1))).not.toBe(seedOf(text, seedFrom(2)));
  });

  test("is drawn again from the three files, or says which log is another one", async () => {
    const text = formatDeclaration(declaration);
    const value = JSON.stringify({ dice: Array(25).fill(3) });
    const read = async (key: string) => logs.find((log) => log.key === key) ?? null;
    const drawn = await redraw(text, value, read);
    expect(drawn).toMatchObject({ kind: "drawn", proof: "witnessed", late: false });
    expect(await redraw(text, value, read)).toEqual(drawn);
    const [first] = logs;
    expect(await redraw(text, value, async (key) => (key === first?.key ? null : await read(key)))).toEqual({
      kind: "heads",
      devices: [{ key: first?.key, kind: "missing" }],
    });
    expect(await redraw(text, "3333", read)).toEqual({ kind: "value", problem: { kind: "not-a-value" } });
    expect(await redraw(`${text} `, value, read)).toEqual({ kind: "not-a-declaration" });
  });

  test("of a round that was over when it was declared is told", () => {
    const round = { kind: "beacon", chain: quicknet.chain, round: roundAfter(now) } as const;
    expect(isLate({ at: now, source: { ...round, round: round.round - 1 } })).toBe(true);
    expect(isLate({ at: now, source: { ...round, round: round.round + 1 } })).toBe(false);
  });
});

describe("a declared log", () => {
  const first = () => logs[0] ?? expect.fail("there is one");
  const found = (lines: DeviceLog["lines"], problems: DeviceLog["problems"] = []) =>
    candidatesIn(declaration, first().key, { ...first(), lines, problems });

  test("agrees with the same log and with one that grew since, of which only the declared part counts", () => {
    const before = { ...declaration, devices: [declaredOf(first(), 100)] };
    expect(candidatesIn(before, first().key, first())).toHaveLength(50);
  });

  test("does not agree with one that lacks a line, or holds another", () => {
    const other = { key: first().key, kind: "other" };
    const { lines } = first();
    expect(found(lines.filter((_, index) => index !== 3))).toEqual(other);
    expect(
      found(lines.map((line, index) => (index === 3 ? { ...line, hash: "0".repeat(64) } : line))),
    ).toEqual(other);
  });

  test("tells a changed line by what it holds, whatever hash it names", () => {
    const lines = first().lines.map((line, index) =>
      index === 2 && line.kind === "entry" ? { ...line, body: { ...line.body, viaEhr: true } } : line,
    );
    const problem = { kind: "altered", line: 4, file: "x", hash: lines[2]?.hash ?? null } as const;
    expect(found(lines, [problem])).toEqual({ key: first().key, kind: "other" });
  });

  test("knows no send that the device cancelled, and knows one that somebody says was never delivered", () => {
    const last = first().lines.at(-1);
    const [before, cancelled, never] = ["released", "cancelled", "never"].map((what) => {
      const lines = first().lines.map((line) =>
        line === last && line.kind === "outcome"
          ? {
              ...line,
              body: {
                entry: line.body.entry,
                ...(what === "released"
                  ? { outcome: "released" as const }
                  : { outcome: "cancelled" as const }),
                ...(what === "never" ? { by: "dana@agency.example" } : {}),
              },
            }
          : line,
      );
      const of = found(lines);
      return "kind" in of ? expect.fail(of.kind) : of.length;
    });
    expect([before, cancelled, never]).toEqual([60, 59, 60]);
  });
});
