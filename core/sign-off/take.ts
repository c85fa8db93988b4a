import * as z from "zod/mini";
import type { PolicyIndex, Staff } from "../policy/index.ts";
import type { VerifyBytes } from "../signature.ts";
import { dayOf, type Instant, millisOf } from "../time.ts";
import { signedBytes, signOffAnswer } from "./answer.ts";
import { maySign } from "./may-sign.ts";
import type { OpenRequest } from "./request.ts";

/**
 * What an answer is worth. `other`: nothing here asked for it; `used`: a message left by it, or it was a no and was
 * taken; `self`: the sender signed it; `changed`: what would leave is no longer what was signed; `may-not`: whoever
 * signed may not sign this. `reason` is still sealed.
 */
export type Taken =
  | {
      readonly kind: "approved" | "refused";
      readonly by: Staff;
      readonly at: Instant;
      readonly request: OpenRequest;
      readonly reason: string | null;
    }
  | {
      readonly kind:
        | "not-an-answer"
        | "other"
        | "used"
        | "self"
        | "changed"
        | "ended"
        | "may-not"
        | "bad-signature";
    };

interface Given {
  readonly requests: readonly OpenRequest[];
  /** Of what would leave now, with the salt of each request. */
  readonly digestWith: (salt: string) => string;
  readonly sender: Staff | null;
  readonly policy: PolicyIndex;
  readonly now: Instant;
  readonly verify: VerifyBytes;
}

/** Judges an answer that somebody brought. Only an open request, its own digest and the signer's key let it count. */
export async function takeAnswer(json: unknown, given: Given): Promise<Taken> {
  const parsed = z.safeParse(signOffAnswer, json);
  if (!parsed.success) return { kind: "not-an-answer" };
  const answer = parsed.data;
  if (answer.by === given.sender?.id) return { kind: "self" };
  const request = given.requests.find(({ id }) => id === answer.request);
  if (request === undefined) return { kind: "other" };
  const by = given.policy.policy.staff.find(({ id }) => id === answer.by);
  // Only who was asked answers: a request that two people hold would have two answers.
  if (by === undefined || by.id !== request.to || !maySign(by, given.sender, request.role))
    return { kind: "may-not" };
  const key = by.signOffKey?.sign;
  if (key === undefined || !(await given.verify(key, signedBytes(answer), answer.signature)))
    return { kind: "bad-signature" };
  if (request.state !== "open") return { kind: "used" };
  const isLate = dayOf(given.now) > request.until || dayOf(answer.at) > request.until;
  if (isLate || millisOf(answer.at) > millisOf(given.now) + clockSkew) return { kind: "ended" };
  if (answer.digest !== request.digest) return { kind: "changed" };
  if (answer.answer === "approved" && given.digestWith(request.salt) !== request.digest)
    return { kind: "changed" };
  return { kind: answer.answer, by, at: answer.at, request, reason: answer.reason ?? null };
}

/** Two computers' clocks differ; milliseconds. */
const clockSkew = 24 * 60 * 60_000;
