import { readFile, writeFile } from "node:fs/promises";
import { indexPolicy } from "../core/policy/index.ts";
import type { Language, Say } from "../core/say.ts";
import { answerRequest } from "../core/sign-off/index.ts";
import type { Instant } from "../core/time.ts";
import { unarmor } from "../host/sign-off/armor.ts";
import { sealReason } from "../host/sign-off/seal-reason.ts";
import { openRequest } from "../host/sign-off/seal-request.ts";
import { sayRequest, speaker } from "../ui/index.ts";
import { type Answer, refuse } from "./answer.ts";
import { givenPolicy, refusePolicy } from "./given-policy.ts";
import { readSignOffKey, writeSignOffKey } from "./sign-off-key.ts";

/** `safe-disclosure sign-off keygen`: the keys stay in the file; what is printed stands in the rules. */
export async function makeSignOffKey(file: string, say: Say): Promise<Answer> {
  try {
    const key = await writeSignOffKey(file);
    return { exit: 0, out: [say("sign-off-key", { file }), `"signOffKey": ${JSON.stringify(key)}`], err: [] };
  } catch {
    return refuse(say("bundles-no-write", { file }));
  }
}

interface Given {
  readonly key: string | null;
  readonly policy: string | undefined;
  readonly out: string;
  /** For whoever asked, who alone can read it; may be empty. */
  readonly reason: string;
}

/** `safe-disclosure sign-off approve|refuse REQUEST --key KEY`: says what is asked, and writes the signed answer. */
export async function answerSignOff(
  file: string,
  answer: "approved" | "refused",
  given: Given,
  now: Instant,
  language: Language,
): Promise<Answer> {
  const say = speaker(language);
  if (given.key === null) return refuse(say("sign-off-which-key"));
  const keys = await readSignOffKey(given.key);
  if (keys === null) return refuse(say("sign-off-no-key", { file: given.key }));
  const text = await readFile(file, "utf8").catch(() => "");
  const opened = await openRequest(unarmor("REQUEST", text), keys.open);
  if (opened.kind !== "request") return refuse(say(`sign-off-${opened.kind}`, { file }));
  const { request, secret } = opened;
  const policy = await givenPolicy(given.policy);
  if (policy.kind === "problems") return refusePolicy(policy, say);
  if (request.until < now.slice(0, 10)) return refuse(say("sign-off-late"));
  const signed = await answerRequest(
    request,
    answer,
    await sealReason(given.reason, secret),
    now,
    keys.signer,
  );
  try {
    await writeFile(given.out, `${JSON.stringify(signed, null, 2)}\n`);
  } catch {
    return refuse(say("bundles-no-write", { file: given.out }));
  }
  const lines = sayRequest(request, indexPolicy(policy.value), language);
  return { exit: 0, out: [...lines, say(`sign-off-${answer}`, { file: given.out })], err: [] };
}
