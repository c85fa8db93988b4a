import { hexToBytes } from "@noble/hashes/utils.js";
import { fingerprint, type Signer } from "../signature.ts";
import { type Instant, millisOf } from "../time.ts";
import type { EntryBody, OutcomeBody, ReadBody, UnprotectedBody } from "./entry.ts";
import { hashOf, type LogLine, noPrevious, type ReadLine, type Unsealed } from "./line.ts";

/** Answers for a line's hash, its key's fingerprint and its signature in hexadecimal. */
export type VerifySignature = (
  key: string,
  hash: Uint8Array,
  signature: string,
) => Promise<"good" | "bad" | "unknown-key">;

/** What is wrong, and at which line of the file (from 1). Names a sentence `log-problem-<kind>`. */
export type ChainProblem =
  /** Lines `from` to `to` are missing before this one. */
  | { readonly kind: "gap"; readonly line: number; readonly from: number; readonly to: number }
  /** This number was already used: two histories. */
  | { readonly kind: "fork"; readonly line: number; readonly seq: number }
  /** It does not follow from the line before it. */
  | { readonly kind: "broken"; readonly line: number }
  | { readonly kind: "altered"; readonly line: number }
  | { readonly kind: "bad-signature"; readonly line: number }
  | { readonly kind: "unknown-key"; readonly line: number }
  | { readonly kind: "clock-back"; readonly line: number }
  /** An outcome of an entry that is not in the log before it. */
  | { readonly kind: "stray-outcome"; readonly line: number };

export type NewLine =
  | { readonly kind: "entry"; readonly body: EntryBody }
  | { readonly kind: "outcome"; readonly body: OutcomeBody }
  | { readonly kind: "unprotected"; readonly body: UnprotectedBody }
  | { readonly kind: "read"; readonly body: ReadBody };

/** The last line of a chain, as far as the next one needs it. */
export type ChainEnd = Pick<LogLine, "seq" | "hash">;

/** Links a line to the one before it, hashes and signs it. One call at a time: two would fork the chain. */
export async function sealLine(
  line: NewLine,
  time: Instant,
  previous: ChainEnd | null,
  signer: Signer,
): Promise<LogLine> {
  const link = {
    seq: (previous?.seq ?? 0) + 1,
    time,
    previous: previous?.hash ?? noPrevious,
    key: fingerprint(signer.publicKey),
  };
  const unsealed: Unsealed = { ...link, ...line };
  const hash = hashOf(unsealed);
  return { ...unsealed, hash, signature: await signer.sign(hexToBytes(hash)) };
}

/** Whether each line follows the one before it, is as it was written, and tells of an entry that there is. */
export function checkLinks(
  lines: readonly ReadLine[],
  /** Where an earlier file of the same log ended. */
  after: ChainEnd | null,
): readonly ChainProblem[] {
  const problems: ChainProblem[] = [];
  const entries = new Set<string>();
  let before: (ChainEnd & { readonly time?: Instant }) | null = after;
  for (const [index, { line, hash }] of lines.entries()) {
    const at = index + 1;
    problems.push(...linkProblems(line, before, at));
    if (hash !== line.hash) problems.push({ kind: "altered", line: at });
    if (line.kind === "entry") entries.add(line.body.id);
    // The entry may stand in the earlier file.
    if (line.kind === "outcome" && after === null && !entries.has(line.body.entry))
      problems.push({ kind: "stray-outcome", line: at });
    before = line;
  }
  return problems;
}

/** Whether each line that is as it was written was signed by whom it names. */
export async function checkSignatures(
  lines: readonly ReadLine[],
  verify: VerifySignature,
): Promise<readonly ChainProblem[]> {
  const problems: ChainProblem[] = [];
  for (const [index, { line, hash }] of lines.entries()) {
    if (hash !== line.hash) continue;
    const answer = await verify(line.key, hexToBytes(hash), line.signature);
    if (answer === "bad") problems.push({ kind: "bad-signature", line: index + 1 });
    if (answer === "unknown-key") problems.push({ kind: "unknown-key", line: index + 1 });
  }
  return problems;
}

function linkProblems(
  line: LogLine,
  before: (ChainEnd & { readonly time?: Instant }) | null,
  at: number,
): ChainProblem[] {
  const problems: ChainProblem[] = [];
  const expected = (before?.seq ?? 0) + 1;
  if (line.seq > expected) problems.push({ kind: "gap", line: at, from: expected, to: line.seq - 1 });
  else if (line.seq < expected) problems.push({ kind: "fork", line: at, seq: line.seq });
  else if (line.previous !== (before?.hash ?? noPrevious)) problems.push({ kind: "broken", line: at });
  if (before?.time && millisOf(line.time) < millisOf(before.time))
    problems.push({ kind: "clock-back", line: at });
  return problems;
}
