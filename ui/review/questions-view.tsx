import type { Say } from "../../core/say.ts";
import { Breakable } from "./breakable.tsx";
import { PressButton } from "./controls.tsx";
import type { Press, SheetModel } from "./model.ts";

interface QuestionsProps {
  readonly questions: SheetModel["questions"];
  /** Nothing in the foot is filled: the first safe answer is. */
  readonly filled: boolean;
  readonly say: Say;
  readonly onPress: (press: Press) => void;
}

/** What only the sender knows, each with its answers beside it. */
export function Questions({ questions, filled, say, onPress }: QuestionsProps) {
  const safe = filled ? questions.find(({ safest }) => safest)?.answers[0] : undefined;
  return questions.length === 0 ? null : (
    <section class="questions" aria-labelledby="sd-questions" id="sd-questions-list">
      <h2 id="sd-questions">{say("questions")}</h2>
      {questions.map(({ id, text, note, answers }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls, these are buttons.
        <div key={id} role="group" aria-label={text}>
          <p>
            <Breakable text={text} />
          </p>
          {note && <p class="soft">{note}</p>}
          <div class="answers">
            {answers.map((answer) => (
              <PressButton
                key={answer.label}
                button={answer}
                look={answer === safe ? "main" : "plain"}
                onPress={onPress}
              />
            ))}
          </div>
        </div>
      ))}
    </section>
  );
}
