import { useState } from "preact/hooks";
import type { Language, Say } from "../../core/say.ts";
import { sayMoment, sayMonth, speaker } from "../words.ts";
import type { ChangeLine, Reviewer } from "./review-model.ts";

interface ChangesViewProps {
  /** Oldest first. */
  readonly changes: readonly ChangeLine[];
  readonly reviewer: Reviewer;
  readonly language: Language;
  readonly onClose: (number: number) => void;
}

/** What reviews found should change: it stays here over the months until somebody says that it is done. */
export function ChangesView({ changes, reviewer, language, onClose }: ChangesViewProps) {
  const say = speaker(language);
  const [told, setTold] = useState("");
  const open = changes.filter(({ closed }) => closed === null);
  const done = changes.filter(({ closed }) => closed !== null).reverse();
  const close = ({ number, what }: ChangeLine) => {
    setTold(say("changes-told", { what }));
    onClose(number);
  };
  return (
    <>
      <div role="status">{told}</div>
      {reviewer.kind !== "ok" && <p class="ask">{say(`review-${reviewer.kind}`)}</p>}
      {open.length === 0 && <p class="soft">{say("changes-none")}</p>}
      <ul class="changes">
        {open.map((change) => (
          <li key={change.number}>
            <Line change={change} language={language} say={say} />
            {reviewer.kind === "ok" && (
              <button
                type="button"
                class="plain"
                aria-label={say("changes-done-what", { what: change.what })}
                onClick={() => close(change)}
              >
                {say("changes-done")}
              </button>
            )}
          </li>
        ))}
      </ul>
      {done.length > 0 && (
        <details>
          <summary>{say("changes-closed", { count: done.length })}</summary>
          <ul class="changes">
            {done.map((change) => (
              <li key={change.number}>
                <Line change={change} language={language} say={say} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface LineProps {
  readonly change: ChangeLine;
  readonly language: Language;
  readonly say: Say;
}

export function Line({ change, language, say }: LineProps) {
  const { what, question, month, by, at, note, closed } = change;
  return (
    <div>
      <h3>{what}</h3>
      <p>{say(`changes-because-${question}`, { month: sayMonth(month, language) })}</p>
      {note !== null && <p>{note}</p>}
      <p class="soft">{say("changes-by", { who: by, when: sayMoment(at, language) })}</p>
      {closed && (
        <p class="soft">
          {say("changes-closed-by", { who: closed.by, when: sayMoment(closed.at, language) })}
        </p>
      )}
    </div>
  );
}
