import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import * as z from "zod/mini";
import { canonical } from "../canonical.ts";
import { fingerprint, publicKey, type Signer, type VerifyBytes } from "../signature.ts";
import { type Instant, isInstant } from "../time.ts";
import { type ChainEnd, type ChainProblem, verifyChain } from "./chain.ts";
import { formatLine, jsonOf, type LogLine, noPrevious, parseLine } from "./line.ts";

const unsignedHeader = {
  format: z.literal("safe-disclosure/log/1"),
  at: z.string().check(z.refine(isInstant)),
  publicKey,
  count: z.int().check(z.nonnegative()),
  /** Where the file before this one ended, when lines were moved out of the store into a file. */
  after: z.exactOptional(
    z.strictObject({ seq: z.int().check(z.positive()), hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
  ),
  /** The last line's hash: with the signature, cut-off lines show. */
  head: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
};
const header = z.strictObject({
  ...unsignedHeader,
  signature: z.string().check(z.regex(/^[0-9a-f]{128}$/)),
});
type Header = z.infer<typeof header>;

export type LogProblem =
  | ChainProblem
  /** The first line, which says whose log it is, was changed. */
  | { readonly kind: "header"; readonly line: number }
  | { readonly kind: "unreadable"; readonly line: number }
  /** The header tells of more or fewer lines than there are, or of another last line. */
  | { readonly kind: "cut"; readonly line: number; readonly count: number };

export type LogReport =
  | { readonly kind: "not-a-log" }
  | {
      readonly kind: "read";
      /** The device's key: compare it with the one that the organisation knows. */
      readonly key: string;
      readonly lines: readonly LogLine[];
      /** Where an earlier file of this log ends; null where this is its beginning. */
      readonly after: ChainEnd | null;
      readonly problems: readonly LogProblem[];
    };

/**
 * A log as a file: JSON Lines, a signed header and then the chain, each line ended by a newline. An empty log:
 *
 *     {"at":"2026-11-20T16:55:00-08:00","count":0,"format":"safe-disclosure/log/1","head":"0000…",
 *     "publicKey":{"algorithm":"Ed25519","raw":"d75a98…"},"signature":"8f01…"}
 *
 * (one line in the file).
 */
export async function exportLog(
  lines: readonly LogLine[],
  at: Instant,
  signer: Signer,
  after: ChainEnd | null = null,
): Promise<string> {
  const unsigned: Omit<Header, "signature"> = {
    format: "safe-disclosure/log/1",
    at,
    publicKey: signer.publicKey,
    count: lines.length,
    ...(after === null ? {} : { after: { seq: after.seq, hash: after.hash } }),
    head: lines.at(-1)?.hash ?? after?.hash ?? noPrevious,
  };
  const first: Header = { ...unsigned, signature: await signer.sign(bytesOf(unsigned)) };
  return [canonical(first), ...lines.map(formatLine), ""].join("\n");
}

/** Reads a file and checks all that can be checked without knowing the device: each change of a byte shows. */
export async function verifyLog(text: string, verify: VerifyBytes): Promise<LogReport> {
  const [first = "", ...rest] = text.split("\n");
  const parsed = header.safeParse(jsonOf(first));
  if (!parsed.success) return { kind: "not-a-log" };
  const { signature, ...unsigned } = parsed.data;
  const key = fingerprint(unsigned.publicKey);
  const after = unsigned.after ?? null;
  const problems: LogProblem[] = [];
  const whole = canonical(parsed.data) === first;
  if (!whole || !(await verify(unsigned.publicKey, bytesOf(unsigned), signature))) {
    problems.push({ kind: "header", line: 1 });
  }
  if (rest.pop() !== "") problems.push({ kind: "unreadable", line: rest.length + 2 });
  const lines: LogLine[] = [];
  const places: number[] = [];
  for (const [index, one] of rest.entries()) {
    const line = parseLine(one);
    if (line === null) problems.push({ kind: "unreadable", line: index + 2 });
    else {
      lines.push(line);
      places.push(index + 2);
    }
  }
  const chain = await verifyChain(
    lines,
    async (lineKey, hash, lineSignature) =>
      lineKey !== key
        ? "unknown-key"
        : (await verify(unsigned.publicKey, hash, lineSignature))
          ? "good"
          : "bad",
    after,
  );
  problems.push(...chain.map((problem) => ({ ...problem, line: places[problem.line - 1] ?? problem.line })));
  if (
    lines.length !== unsigned.count ||
    (lines.at(-1)?.hash ?? after?.hash ?? noPrevious) !== unsigned.head
  ) {
    problems.push({ kind: "cut", line: 1, count: unsigned.count });
  }
  return { kind: "read", key, lines, after, problems: problems.sort((a, b) => a.line - b.line) };
}

function bytesOf(unsigned: Omit<Header, "signature">): Uint8Array {
  return sha256(utf8ToBytes(`safe-disclosure/log/1\n${canonical(unsigned)}`));
}
