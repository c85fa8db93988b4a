import { useState } from "preact/hooks";
import { type EnrolmentCode, readEnrolmentCode } from "../../core/policy/enrolment-code.ts";
import type { Language } from "../../core/say.ts";
import { speaker } from "../../ui/index.ts";
import type { NoRules } from "./rules.ts";

interface EnrolProps {
  readonly why: NoRules;
  readonly language: Language;
  /** Opens the rules with a code; resolves once that is shown, and rejects where the code could not be kept. */
  readonly onCode: (code: EnrolmentCode) => Promise<void>;
  readonly onRetry: () => void;
  readonly onLog: () => void;
}

/** There are no rules to check with: why, and what to do, above all the code. */
export function Enrol({ why, language, onCode, onRetry, onLog }: EnrolProps) {
  const say = speaker(language);
  const [problem, setProblem] = useState("");
  const asks = why === "no-code" || why === "wrong-code";
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const read = readEnrolmentCode(String(new FormData(form).get("code")));
    if (read.kind === "no-code") return setProblem(say(`outlook-code-${read.why}`));
    setProblem("");
    onCode(read.code).catch(() => setProblem(say("outlook-code-not-kept")));
  };
  return (
    <main class="sd pane">
      <h1>{say(`outlook-rules-${why}`)}</h1>
      {why !== "no-code" && <p>{say(`outlook-rules-${why}-next`)}</p>}
      {asks && (
        <form onSubmit={submit}>
          <h2>{say("outlook-enrol")}</h2>
          <p class="soft" id="sd-enrol">
            {say("outlook-enrol-lead")}
          </p>
          <label>
            {say("outlook-code")}
            <input
              name="code"
              autocomplete="off"
              autocapitalize="characters"
              spellcheck={false}
              aria-describedby="sd-enrol sd-problem"
              aria-invalid={problem !== ""}
            />
          </label>
          <p class="ask" id="sd-problem" role="alert">
            {problem}
          </p>
          <button type="submit" class="main">
            {say("outlook-enrol-do")}
          </button>
        </form>
      )}
      <p class="do">
        {!asks && (
          <button type="button" class="main" onClick={onRetry}>
            {say("try-again")}
          </button>
        )}
        <button type="button" class="plain" onClick={onLog}>
          {say("outlook-log")}
        </button>
      </p>
    </main>
  );
}
