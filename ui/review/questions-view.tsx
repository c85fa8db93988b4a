import type { Say } from "../../core/say.ts";
import { PressButton } from "./controls.tsx";
import type { Press, SheetModel } from "./model.ts";

interface QuestionsProps {
  readonly questions: SheetModel["questions"];
  readonly say: Say;
  readonly onPress: (press: Press) => void;
}

/** What only the sender knows, each with its answers beside it. */
export function Questions({ questions, say, onPress }: QuestionsProps) {
  return questions.length === 0 ? null : (
    <section class="questions" aria-labelledby="sd-questions" id="sd-questions-list">
      <h2 id="sd-questions">{say("questions")}</h2>
      {questions.map(({ id, text, note, answers }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls, these are buttons.
        <div key={id} role="group" aria-label={text}>
          <p>{text}</p>
          {note && <p class="soft">{note}</p>}
          <div class="answers">
            {answers.map((answer) => (
              <PressButton key={answer.label} button={answer} look="plain" onPress={onPress} />
            ))}
          </div>
        </div>
      ))}
    </section>
  );
}
