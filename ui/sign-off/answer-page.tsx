import { useState } from "preact/hooks";
import type { PolicyIndex } from "../../core/policy/index.ts";
import type { Language, Say } from "../../core/say.ts";
import { sayList, speaker } from "../words.ts";
import type { AnswerActs, AnswerState } from "./answering.ts";
import { Decide } from "./decide.tsx";
import { GivenAnswers } from "./given-answers.tsx";
import { TextIn } from "./text-in.tsx";
import { TextOut } from "./text-out.tsx";

interface AnswerPageProps {
  readonly state: AnswerState;
  readonly acts: AnswerActs;
  readonly policy: PolicyIndex;
  readonly language: Language;
}

/** A supervisor's page: reads what is asked, answers it with a signature, and keeps what was answered. */
export function AnswerPage(props: AnswerPageProps) {
  const { state, acts, policy, language } = props;
  const say = speaker(language);
  const [text, setText] = useState("");
  const { request, given } = state;
  return (
    <main class="sd log sign-off-page">
      <header>
        <h1>{say("answer-title")}</h1>
        <p class="soft">{say("answer-lead")}</p>
        {state.practice && <p>{say("answer-practice")}</p>}
      </header>
      <section>
        <h2>{say("answer-request-heading")}</h2>
        <TextIn name="answer-request" text={text} say={say} onText={setText} />
        <div>
          <button
            type="button"
            class={request?.kind === "request" ? "plain" : "main"}
            disabled={text.trim() === ""}
            onClick={() => acts.read(text)}
          >
            {say("answer-read")}
          </button>
        </div>
        {request && request.kind !== "request" && <p role="alert">{say(`answer-${request.kind}`)}</p>}
      </section>
      {request?.kind === "request" && (
        <Decide
          key={request.request.id}
          asked={request}
          answered={given !== null}
          policy={policy}
          language={language}
          say={say}
          onAnswer={acts.answer}
        />
      )}
      {state.trouble && <p role="alert">{say(`answer-${state.trouble}`)}</p>}
      {given && (
        <section class="given">
          <h2 tabIndex={-1} ref={takeFocus}>
            {say(`answer-given-${given.answer}`)}
          </h2>
          <TextOut
            label={say("answer-text", { name: nameOf(given.request.from, policy) })}
            text={given.text}
            say={say}
            onSave={() => acts.save(given)}
          />
        </section>
      )}
      <GivenAnswers
        history={state.history}
        policy={policy}
        language={language}
        say={say}
        onSave={acts.save}
      />
      <OwnKey state={state} language={language} say={say} />
    </main>
  );
}

/** What was pressed is gone with the question: the reader goes on at the answer. */
const takeFocus = (heading: HTMLElement | null): void => heading?.focus();

const nameOf = (id: string, { policy }: PolicyIndex) => policy.staff.find((one) => one.id === id)?.name ?? id;

function OwnKey({
  state: { line, mine },
  language,
  say,
}: {
  readonly state: AnswerState;
  readonly language: Language;
  readonly say: Say;
}) {
  const names = sayList(
    mine.map(({ name }) => name),
    language,
  );
  return (
    <section class="own-key">
      <h2>{say("answer-key")}</h2>
      <p>{mine.length > 0 ? say("answer-key-known", { names }) : say("answer-key-unknown")}</p>
      <TextOut label={say("answer-key-line")} text={line} rows={3} say={say} />
    </section>
  );
}
