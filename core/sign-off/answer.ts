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
 */
export const signOffAnswer = z.strictObject({
  format: z.literal("safe-disclosure/sign-off-answer/1"),
  request: requestNumber,
  digest: sha256,
  answer: z.enum(["approved", "refused"]),
  by: staffId,
  at: instant,
  signature: z.string().check(z.regex(/^[0-9a-f]{128}$/)),
});
export type SignOffAnswer = z.infer<typeof signOffAnswer>;

export const signedBytes = ({ signature: _, ...rest }: SignOffAnswer): Uint8Array =>
  utf8ToBytes(canonical(rest));

export async function answerRequest(
  request: SignOffRequest,
  answer: SignOffAnswer["answer"],
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
    signature: "",
  } as const;
  return { ...unsigned, signature: await signer.sign(signedBytes(unsigned)) };
}
