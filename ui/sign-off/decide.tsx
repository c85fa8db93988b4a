import { useEffect, useRef, useState } from "preact/hooks";
import type { PolicyIndex } from "../../core/policy/index.ts";
import type { Language, Say } from "../../core/say.ts";
import type { AnswerActs, AnswerState } from "./answering.ts";
import { sayRequest } from "./say-request.ts";

interface DecideProps {
  readonly asked: Extract<AnswerState["request"], { kind: "request" }>;
  /** It was answered just now: what was asked still stands there, and no button. */
  readonly answered: boolean;
  readonly policy: PolicyIndex;
  readonly language: Language;
  readonly say: Say;
  readonly onAnswer: AnswerActs["answer"];
}

/** What is asked, and the two answers to it; or why this one is not to be answered here. */
export function Decide({ asked, answered, policy, language, say, onAnswer }: DecideProps) {
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [first = "", ...lines] = sayRequest(asked.request, policy, language);
  const refuse = () => {
    const empty = reason.trim() === "";
    setMissing(empty);
    if (empty) field.current?.focus();
    else onAnswer("refused", reason);
  };
  return (
    <section class="asked">
      <h2 ref={heading} tabIndex={-1}>
        {first}
      </h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {asked.standing !== "may-answer" && !answered && <p role="alert">{say(`answer-${asked.standing}`)}</p>}
      {asked.standing === "may-answer" && !answered && (
        <>
          <label>
            {say("answer-reason")}
            <textarea
              ref={field}
              rows={2}
              maxLength={500}
              value={reason}
              aria-describedby="answer-reason-note"
              aria-invalid={missing}
              onInput={({ currentTarget }) => setReason(currentTarget.value)}
            />
          </label>
          <p class="soft" id="answer-reason-note">
            {say("answer-reason-note")}
          </p>
          {missing && <p role="alert">{say("answer-reason-missing")}</p>}
          <div class="answers">
            <button type="button" class="main" onClick={() => onAnswer("approved", reason)}>
              {say("answer-yes")}
            </button>
            <button type="button" class="plain" onClick={refuse}>
              {say("answer-no")}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
