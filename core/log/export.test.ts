import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { chainOf, told } from "../../test/sample-log.ts";
import { speaker } from "../../ui/words.ts";
import { digesterOf, fingerprint, type Signer, signerOf, verifierOf } from "../signature.ts";
import { makeDeviceKey } from "./device-key.ts";
import { exportLog, type LogProblem, type LogReport, readLog, verifyLog } from "./export.ts";
import { formatLine, hashOf, type LogLine, parseLine, readLine } from "./line.ts";
import { sayLogProblem } from "./say-problem.ts";

const verify = verifierOf(crypto.subtle);
const digest = digesterOf(crypto.subtle);
const at = "2026-11-20T17:00:00-08:00";

let signer: Signer;
let stranger: Signer;
let lines: LogLine[];
let file: string;
beforeAll(async () => {
  signer = await signerOf(crypto.subtle, await makeDeviceKey(crypto.subtle));
  stranger = await signerOf(crypto.subtle, await makeDeviceKey(crypto.subtle));
  lines = await chainOf(signer, told);
  file = await exportLog(lines, at, signer);
});

const problemsOf = (report: LogReport) => (report.kind === "read" ? report.problems : null);

describe("a log as a file", () => {
  test("reads back as it was written, with the device's key", async () => {
    expect(await verifyLog(file, verify)).toEqual({
      kind: "read",
      key: fingerprint(signer.publicKey),
      at,
      lines,
      places: [2, 3, 4, 5, 6],
      after: null,
      problems: [],
    });
  });

  test("may be empty", async () => {
    expect(problemsOf(await verifyLog(await exportLog([], at, signer), verify))).toEqual([]);
  });

  test("tells that its end was cut off", async () => {
    const cut = `${file.split("\n").slice(0, 3).join("\n")}\n`;
    expect(problemsOf(await verifyLog(cut, verify))).toEqual([{ kind: "cut", line: 1, count: 5 }]);
  });

  test("of somebody else's key is not taken for this device's", async () => {
    const header = (await exportLog(lines, at, stranger)).split("\n")[0];
    const report = await verifyLog([header, ...file.split("\n").slice(1)].join("\n"), verify);
    expect(problemsOf(report)?.map(({ kind }) => kind)).toEqual(Array(5).fill("unknown-key"));
  });

  test("is signed with P-256 where the browser knows no Ed25519", async () => {
    const subtle = Object.create(crypto.subtle, {
      generateKey: {
        value: (algorithm: { name: string }, ...rest: [boolean, KeyUsage[]]) =>
          algorithm.name === "Ed25519"
            ? Promise.reject(new Error("unknown"))
            : crypto.subtle.generateKey({ ...algorithm, namedCurve: "P-256" }, ...rest),
      },
    });
    const older = await signerOf(crypto.subtle, await makeDeviceKey(subtle));
    expect(older.publicKey.algorithm).toBe("P-256");
    const report = await verifyLog(await exportLog(await chainOf(older, told), at, older), verify);
    expect(problemsOf(report)).toEqual([]);
  });
  test.each(["each", "as-needed"] as const)(
    "with any one byte changed, left out or put in is refused, signatures %s",
    async (signatures) => {
      const change = fc.record({
        place: fc.nat(file.length - 1),
        act: fc.constantFrom("change", "leave out", "put in"),
        byte: fc.integer({ min: 10, max: 126 }).map((code) => String.fromCharCode(code)),
      });
      await fc.assert(
        fc.asyncProperty(change, async ({ place, act, byte }) => {
          const changed =
            file.slice(0, place) +
            (act === "leave out" ? "" : byte) +
            file.slice(act === "put in" ? place : place + 1);
          fc.pre(changed !== file);
          const report = await readLog(changed, verify, signatures, digest);
          expect(report.kind === "not-a-log" || report.problems.length > 0).toBe(true);
        }),
        { numRuns: 300 },
      );
    },
  );

  test("is read by one signature where its header speaks for every byte, and by each where it does not", async () => {
    let asked = 0;
    const counting: typeof verify = (...of) => {
      asked += 1;
      return verify(...of);
    };
    expect(problemsOf(await readLog(file, counting, "as-needed", digest))).toEqual([]);
    expect(asked).toBe(1);
    asked = 0;
    const swapped = file.replace(lines[4]?.signature ?? "", lines[3]?.signature ?? "");
    expect(problemsOf(await readLog(swapped, counting, "as-needed", digest))).toEqual([
      { kind: "bad-signature", line: 6 },
    ]);
    expect(asked).toBe(6);
  });

  test("the hash of a line is told by its text too", () => {
    for (const text of file.split("\n").slice(1, -1)) {
      const { line, hash } = readLine(text) ?? expect.fail();
      expect(hash).toBe(hashOf(line));
    }
  });

  test("format(parse(line)) is the line", () => {
    for (const text of file.split("\n").slice(1, -1))
      expect(formatLine(parseLine(text) ?? expect.fail())).toBe(text);
  });

  test("each problem is one sentence in both languages", () => {
    const problems: readonly LogProblem[] = [
      { kind: "header", line: 1 },
      { kind: "unreadable", line: 2 },
      { kind: "gap", line: 2, from: 2, to: 3 },
      { kind: "fork", line: 2, seq: 1 },
      { kind: "broken", line: 2 },
      { kind: "altered", line: 2 },
      { kind: "bad-signature", line: 2 },
      { kind: "unknown-key", line: 2 },
      { kind: "clock-back", line: 2 },
      { kind: "stray-outcome", line: 2 },
      { kind: "cut", line: 1, count: 4 },
    ];
    for (const language of ["en", "es"] as const) {
      const said = problems.map((problem) => sayLogProblem(problem, speaker(language)));
      for (const sentence of said) expect(sentence).toMatch(/^(Line|Línea) \d+: [^{]+\.$/);
      expect(new Set(said).size).toBe(problems.length);
    }
  });
});
