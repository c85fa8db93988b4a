import { useEffect, useRef } from "preact/hooks";
import { type Answer, answers, type Question, questions } from "../../core/review/index.ts";
import type { Language } from "../../core/say.ts";
import { sayList, sayMoment, speaker } from "../words.ts";
import { FindingForm } from "./finding-form.tsx";
import type { ReviewActs, ReviewedSend, ReviewModel } from "./review-model.ts";

interface SendReviewProps {
  readonly shown: ReviewedSend;
  readonly model: ReviewModel;
  readonly language: Language;
  readonly acts: ReviewActs;
  /** One send on, or back. */
  readonly onGo: (step: 1 | -1) => void;
}

/**
 * One send, and what is asked about it. Single keys work while the focus is in here and not where somebody types:
 * WCAG 2.2, 2.1.4.
 */
export function SendReview({ shown, model, language, acts, onGo }: SendReviewProps) {
  const say = speaker(language);
  const article = useRef<HTMLElement>(null);
  const { candidate, others } = shown;
  const mayAnswer = model.reviewer.kind === "ok" && others === null;
  // After the page's own focus on a part that was just opened.
  useEffect(() => {
    const frame = requestAnimationFrame(() => article.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);
  const answer = (question: Question, given: Answer) => acts.answer(candidate, question, given);
  const press = (event: KeyboardEvent) => {
    const at = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || at.matches("select, textarea")) return;
    if (event.key === "n") return onGo(1);
    if (event.key === "p") return onGo(-1);
    const given = answers[Number(event.key) - 1];
    const asked = at.closest("fieldset")?.dataset["question"];
    const question = questions.find((one) => (asked === undefined ? !shown.answers[one] : one === asked));
    if (!mayAnswer || !given || !question) return;
    article.current?.focus();
    answer(question, given);
  };
  return (
    <article class="send" tabIndex={-1} ref={article} aria-labelledby="send" onKeyDown={press}>
      <h3 id="send">
        {shown.send?.to ?? sayList(candidate.to, language)} <span>{shown.send?.state}</span>
      </h3>
      <Facts shown={shown} language={language} />
      {others !== null && (
        <p class="ask">
          {others.length > 0
            ? say("review-own", { names: sayList(others, language) })
            : say("review-own-nobody")}
        </p>
      )}
      {questions.map((question) => (
        <div key={question}>
          <fieldset data-question={question} disabled={!mayAnswer}>
            <legend>{say(`review-ask-${question}`)}</legend>
            <div class="answers">
              {answers.map((one, index) => (
                <label key={one} class="choice">
                  <input
                    type="radio"
                    name={question}
                    value={one}
                    checked={shown.answers[question]?.answer === one}
                    onChange={() => answer(question, one)}
                  />
                  {say(`review-answer-${one}`)} <kbd>{index + 1}</kbd>
                </label>
              ))}
            </div>
          </fieldset>
          {shown.answers[question]?.answer === "no" && (
            <FindingForm
              question={question}
              changes={shown.changes.filter((one) => one.question === question)}
              targets={model.targets}
              mayPoint={mayAnswer}
              say={say}
              onPoint={(target, note) => {
                article.current?.focus();
                acts.point(candidate, question, target, note);
              }}
            />
          )}
        </div>
      ))}
      <p role="status" class="outcome">
        {say(`review-outcome-${shown.outcome}`)}
      </p>
    </article>
  );
}

function Facts({
  shown: { send, candidate, overridden, staff },
  language,
}: Pick<SendReviewProps, "shown" | "language">) {
  const say = speaker(language);
  const why = candidate.causes.map((cause) => say(`month-cause-${cause}`));
  const facts: readonly (readonly [string, string])[] = [
    [say("review-by"), staff],
    [say("review-when"), sayMoment(candidate.at, language)],
    ...(send === null
      ? []
      : ([
          [say("about"), send.about],
          [say("for"), send.purpose],
          [say("log-permission"), send.permission],
          [send.wentTerm, send.went],
          [say("log-stayed"), send.out || say("log-nothing-out")],
          [say("log-delivered"), send.delivered],
        ] as const)),
    [say("review-overridden"), sayList(overridden, language)],
    [say("review-why"), sayList(why, language)],
  ];
  return (
    <>
      {send === null && <p class="ask">{say("review-no-log")}</p>}
      <dl>
        {facts
          .filter(([, text]) => text)
          .map(([term, text]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}
