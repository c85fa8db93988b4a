import type { PolicyIndex } from "../../core/policy/index.ts";
import type { Language, Say } from "../../core/say.ts";
import { sayMoment } from "../words.ts";
import type { AnswerActs, GivenAnswer } from "./answering.ts";
import { sayRequest } from "./say-request.ts";

interface GivenAnswersProps {
  readonly history: readonly GivenAnswer[];
  readonly policy: PolicyIndex;
  readonly language: Language;
  readonly say: Say;
  readonly onSave: AnswerActs["save"];
}

/** What was answered in this browser, newest first; the answer can be given again. */
export function GivenAnswers({ history, policy, language, say, onSave }: GivenAnswersProps) {
  return (
    <section class="history">
      <h2>{say("answer-history")}</h2>
      {history.length === 0 && <p class="soft">{say("answer-history-empty")}</p>}
      {history.map((given) => {
        const { request, answer, at, reason } = given;
        const [, ...lines] = sayRequest(request, policy, language);
        const name = policy.policy.staff.find(({ id }) => id === request.from)?.name ?? request.from;
        return (
          <details key={request.id}>
            <summary>{say(`answer-history-${answer}`, { name, when: sayMoment(at, language) })}</summary>
            <ul>
              {[...lines, ...(reason === "" ? [] : [say("answer-wrote", { reason })])].map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <button type="button" class="link" onClick={() => onSave(given)}>
              {say("answer-save-again")}
            </button>
          </details>
        );
      })}
    </section>
  );
}
