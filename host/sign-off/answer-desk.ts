import type { PolicyIndex } from "../../core/policy/index.ts";
import { answerRequest, standingOf } from "../../core/sign-off/index.ts";
import { fingerprint } from "../../core/signature.ts";
import type { Instant } from "../../core/time.ts";
import type { AnswerActs, AnswerState, GivenAnswer } from "../../ui/index.ts";
import type { Answers } from "./answers.ts";
import { armor, unarmor } from "./armor.ts";
import { sealReason } from "./seal-reason.ts";
import { openRequest } from "./seal-request.ts";
import type { SignerKeys } from "./signer-keys.ts";

export interface AnswerHost {
  readonly policy: PolicyIndex;
  readonly practice: boolean;
  readonly now: () => Instant;
  readonly keys: SignerKeys;
  readonly answers: Answers;
  /** Hands the browser a file to download. */
  readonly save: (name: string, content: Blob) => void;
  readonly show: (state: AnswerState) => void;
}

/** The supervisor's acts: each changes the state and shows it. `history` is what was answered before. */
export function answerDesk(
  { policy, practice, now, keys, answers, save, show }: AnswerHost,
  history: readonly GivenAnswer[],
): { readonly state: AnswerState; readonly acts: AnswerActs } {
  const own = fingerprint(keys.publicKey.sign);
  const mine = policy.policy.staff.filter(
    ({ signOffKey }) => signOffKey !== undefined && fingerprint(signOffKey.sign) === own,
  );
  let secret = "";
  let working = false;
  let state: AnswerState = {
    line: `"signOffKey": ${JSON.stringify(keys.publicKey)}`,
    mine,
    practice,
    request: null,
    given: null,
    trouble: null,
    history,
  };
  const change = (next: Partial<AnswerState>) => {
    state = { ...state, trouble: null, ...next };
    show(state);
  };
  const standing = (request: GivenAnswer["request"]) => {
    const answered = state.history.map((one) => one.request.id);
    return standingOf(request, { policy, mine, answered, now: now() });
  };
  const acts: AnswerActs = {
    async read(text) {
      const opened = await openRequest(unarmor("REQUEST", text), keys.open);
      if (opened.kind !== "request") return change({ request: opened, given: null });
      const { request } = opened;
      secret = opened.secret;
      change({ request: { kind: "request", request, standing: standing(request) }, given: null });
    },
    async answer(answer, reason) {
      const asked = state.request;
      if (working || asked?.kind !== "request") return;
      working = true;
      try {
        change(await answered(asked.request, answer, reason.trim()));
      } catch {
        // It was not kept, so it was not given.
        change({ trouble: "not-kept" });
      } finally {
        working = false;
      }
    },
    save: ({ text }) => save("sign-off-answer.txt", new Blob([text], { type: "text/plain" })),
  };
  /** Looks once more whether it may be answered: the page may have stood open for days. */
  const answered = async (
    request: GivenAnswer["request"],
    answer: GivenAnswer["answer"],
    reason: string,
  ): Promise<Partial<AnswerState>> => {
    const stands = standing(request);
    if (stands !== "may-answer") return { request: { kind: "request", request, standing: stands } };
    const at = now();
    const signed = await answerRequest(request, answer, await sealReason(reason, secret), at, keys.signer);
    const given = { request, answer, at, reason, text: armor("ANSWER", signed) };
    return (await answers.add(given))
      ? { given, history: [given, ...state.history] }
      : { request: { kind: "request", request, standing: "answered" } };
  };
  return { state, acts };
}
