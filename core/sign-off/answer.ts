import { utf8ToBytes } from "@noble/hashes/utils.js";
import * as z from "zod/mini";
import { canonical } from "../canonical.ts";
import { staffId } from "../ids.ts";
import type { Signer } from "../signature.ts";
import type { Instant } from "../time.ts";
import { instant, requestNumber, type SignOffRequest, sha256 } from "./request.ts";

/**
 * The signed answer. The signature is over everything else of it, as canonical JSON:
 *
 *     {"answer":"approved","at":"2026-11-20T17:10:00-08:00","by":"priya","digest":"04ab…","format":"…","request":"9f2c…"}
 *
 * `reason` is what the supervisor wrote, which may name somebody: it is sealed with a secret that the request and its
 * answer share (RFC 9180 section 5.3), so only who asked reads it.
 */
export const signOffAnswer = z.strictObject({
  format: z.literal("safe-disclosure/sign-off-answer/1"),
  request: requestNumber,
  digest: sha256,
  answer: z.enum(["approved", "refused"]),
  by: staffId,
  at: instant,
  reason: z.exactOptional(z.string().check(z.maxLength(4000), z.regex(/^[A-Za-z0-9+/]+={0,2}$/))),
  signature: z.string().check(z.regex(/^[0-9a-f]{128}$/)),
});
export type SignOffAnswer = z.infer<typeof signOffAnswer>;

export const signedBytes = ({ signature: _, ...rest }: SignOffAnswer): Uint8Array =>
  utf8ToBytes(canonical(rest));

/** `reason` is sealed already; null where none was given. */
export async function answerRequest(
  request: SignOffRequest,
  answer: SignOffAnswer["answer"],
  reason: string | null,
  at: Instant,
  signer: Signer,
): Promise<SignOffAnswer> {
  const unsigned = {
    format: "safe-disclosure/sign-off-answer/1",
    request: request.id,
    digest: request.digest,
    answer,
    by: request.to,
    at,
    ...(reason !== null && { reason }),
    signature: "",
  } as const;
  return { ...unsigned, signature: await signer.sign(signedBytes(unsigned)) };
}
