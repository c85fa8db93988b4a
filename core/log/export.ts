import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import * as z from "zod/mini";
import { canonical } from "../canonical.ts";
import { fingerprint, publicKey, type Signer, type VerifyBytes } from "../signature.ts";
import { type Instant, isInstant } from "../time.ts";
import { type ChainEnd, type ChainProblem, checkLinks, checkSignatures } from "./chain.ts";
import { formatLine, jsonOf, type LogLine, noPrevious, type ReadLine, readLine } from "./line.ts";

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
  /**
   * SHA-256 of all that follows the header's own line: with it one signature speaks for every byte of the file, those
   * of the lines' signatures too. Older files lack it.
   */
  lines: z.exactOptional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
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
  const text = [...lines.map(formatLine), ""].join("\n");
  const unsigned: Omit<Header, "signature"> = {
    format: "safe-disclosure/log/1",
    at,
    publicKey: signer.publicKey,
    count: lines.length,
    ...(after === null ? {} : { after: { seq: after.seq, hash: after.hash } }),
    head: lines.at(-1)?.hash ?? after?.hash ?? noPrevious,
    lines: await ownDigest(utf8ToBytes(text)),
  };
  const first: Header = { ...unsigned, signature: await signer.sign(bytesOf(unsigned)) };
  return `${canonical(first)}\n${text}`;
}

/** Reads a file and checks all that can be checked without knowing the device: each change of a byte shows. */
export async function verifyLog(text: string, verify: VerifyBytes): Promise<LogReport> {
  return await readLog(text, verify, "each", ownDigest);
}

/** A file as it was read, with what it takes to join it with others of its device. */
export type LogFile =
  | Extract<LogReport, { kind: "not-a-log" }>
  | (Extract<LogReport, { kind: "read" }> & {
      /** When it was saved, as its header tells. */
      readonly at: Instant;
      /** The line of the file at which each of `lines` stands. */
      readonly places: readonly number[];
    });

/**
 * Reads a file. `as-needed`: where the signed header speaks for every byte, and all hashes are right, the lines' own
 * signatures are not checked one by one: 100,000 of them take seconds.
 */
export async function readLog(
  text: string,
  verify: VerifyBytes,
  signatures: "each" | "as-needed",
  digest: Digest,
): Promise<LogFile> {
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
  const told = unsigned.lines;
  const spokenFor =
    problems.length === 0 && told === (await digest(utf8ToBytes(text.slice(first.length + 1))));
  if (rest.pop() !== "") problems.push({ kind: "unreadable", line: rest.length + 2 });
  const lines: ReadLine[] = [];
  const places: number[] = [];
  for (const [index, one] of rest.entries()) {
    const line = readLine(one);
    if (line === null) problems.push({ kind: "unreadable", line: index + 2 });
    else {
      lines.push(line);
      places.push(index + 2);
    }
  }
  const chain = [...checkLinks(lines, after)];
  if (signatures === "each" || !spokenFor || chain.length > 0 || lines.some(({ line }) => line.key !== key)) {
    const answer = async (lineKey: string, hash: Uint8Array, lineSignature: string) => {
      if (lineKey !== key) return "unknown-key";
      return (await verify(unsigned.publicKey, hash, lineSignature)) ? "good" : "bad";
    };
    chain.push(...(await checkSignatures(lines, answer)));
  }
  problems.push(...chain.map((problem) => ({ ...problem, line: places[problem.line - 1] ?? problem.line })));
  if (
    lines.length !== unsigned.count ||
    (lines.at(-1)?.line.hash ?? after?.hash ?? noPrevious) !== unsigned.head
  ) {
    problems.push({ kind: "cut", line: 1, count: unsigned.count });
  }
  if (told !== undefined && !spokenFor && problems.length === 0) problems.push({ kind: "header", line: 1 });
  return {
    kind: "read",
    key,
    at: unsigned.at,
    lines: lines.map(({ line }) => line),
    places,
    after,
    problems: problems.sort((a, b) => a.line - b.line),
  };
}

/** SHA-256 in hexadecimal; the browser's own is ten times as fast as ours, which stands where there is none. */
type Digest = (bytes: Uint8Array) => Promise<string>;
const ownDigest: Digest = async (bytes) => bytesToHex(sha256(bytes));

function bytesOf(unsigned: Omit<Header, "signature">): Uint8Array {
  return sha256(utf8ToBytes(`safe-disclosure/log/1\n${canonical(unsigned)}`));
}
