import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { hashOf, noPrevious } from "../log/index.ts";
import { isProtected, type Policy } from "../policy/index.ts";
import type { DeclaredDevice, SampleRule } from "./declaration.ts";
import type { DeviceLog } from "./device-log.ts";

/** A device's log up to a number, as a declaration holds it. Who has other lines up to there gets another digest. */
export function declaredOf(
  { key, lines, problems }: Pick<DeviceLog, "key" | "lines" | "problems">,
  upTo = Number.POSITIVE_INFINITY,
): DeclaredDevice {
  const altered = new Set(problems.flatMap((one) => (one.kind === "altered" ? [one.hash] : [])));
  const own = lines.filter(({ seq }) => seq <= upTo);
  // Of an altered line its own word for its hash tells nothing.
  const hashes = own.map((line) => (altered.has(line.hash) ? hashOf(line) : line.hash));
  const last = own.at(-1);
  return {
    key,
    seq: last?.seq ?? 0,
    hash: last?.hash ?? noPrevious,
    count: own.length,
    lines: bytesToHex(sha256(utf8ToBytes(hashes.map((hash) => `${hash}\n`).join("")))),
  };
}

/** The policy's rule, with the fields whose sends are always looked at. */
export function sampleRule({ review, fields }: Policy): SampleRule {
  const named = fields.filter(isProtected).map(({ id }) => id);
  return { percent: review.percent, atLeast: review.atLeast, protected: [...named].sort() };
}
