import { readFile, writeFile } from "node:fs/promises";
import { indexPolicy } from "../core/policy/index.ts";
import type { Language, Say } from "../core/say.ts";
import { answerRequest, maySign, type SignOffRequest } from "../core/sign-off/index.ts";
import type { Signer } from "../core/signature.ts";
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
}

interface Asked {
  readonly request: SignOffRequest;
  /** Seals the reason for whoever asked. */
  readonly secret: string;
  readonly signer: Signer;
  /** What is asked, in sentences. */
  readonly lines: readonly string[];
}

/** The request that a supervisor's own key opens, where they may answer it; else why not. */
async function asked(file: string, given: Given, now: Instant, language: Language): Promise<Asked | Answer> {
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
  const index = indexPolicy(policy.value);
  const staffOf = (id: string) => policy.value.staff.find((one) => one.id === id) ?? null;
  const who = staffOf(request.to);
  if (who === null || !maySign(who, staffOf(request.from), request.role))
    return refuse(say("sign-off-may-not"));
  return { request, secret, signer: keys.signer, lines: sayRequest(request, index, language) };
}

/** `safe-disclosure sign-off show REQUEST --key KEY`: says what is asked; nothing is signed. */
export async function showSignOff(
  file: string,
  given: Given,
  now: Instant,
  language: Language,
): Promise<Answer> {
  const found = await asked(file, given, now, language);
  return "exit" in found ? found : { exit: 0, out: found.lines, err: [] };
}

/** `safe-disclosure sign-off approve|refuse REQUEST --key KEY`: says what is asked, and writes the signed answer. */
export async function answerSignOff(
  file: string,
  answer: "approved" | "refused",
  given: Given & {
    readonly out: string;
    /** For whoever asked, who alone can read it; may be empty. */
    readonly reason: string;
    readonly yes: boolean;
  },
  now: Instant,
  language: Language,
): Promise<Answer> {
  const say = speaker(language);
  const found = await asked(file, given, now, language);
  if ("exit" in found) return found;
  // Nobody says yes to what they did not read first.
  if (answer === "approved" && !given.yes)
    return { exit: 1, out: found.lines, err: [say("sign-off-then-yes")] };
  const reason = await sealReason(given.reason, found.secret);
  const signed = await answerRequest(found.request, answer, reason, now, found.signer);
  try {
    await writeFile(given.out, `${JSON.stringify(signed, null, 2)}\n`);
  } catch {
    return refuse(say("bundles-no-write", { file: given.out }));
  }
  return { exit: 0, out: [...found.lines, say(`sign-off-${answer}`, { file: given.out })], err: [] };
}
