import { useState } from "preact/hooks";
import type { Staff } from "../../core/policy/index.ts";
import type { Language, Say } from "../../core/say.ts";
import { sayDay } from "../words.ts";
import type { Asking } from "./asking.ts";
import { TextIn } from "./text-in.tsx";
import { TextOut } from "./text-out.tsx";

interface AskPanelProps {
  /** Who may be asked, the nearest first; at least one. */
  readonly signers: readonly Staff[];
  readonly asking: Asking;
  readonly language: Language;
  readonly say: Say;
  readonly onAsk: (to: Staff["id"]) => void;
  readonly onAnswer: (text: string) => void;
  readonly onSave: () => void;
}

/** Asks somebody who may sign: a text that only they can open, and the answer that they give back. */
export function AskPanel({ signers, asking, language, say, onAsk, onAnswer, onSave }: AskPanelProps) {
  const [chosen, setChosen] = useState("");
  /** The request that is passed over: whoever was asked may be away. */
  const [passed, setPassed] = useState("");
  const [answer, setAnswer] = useState("");
  const open = asking.open?.text === passed ? null : asking.open;
  const to = signers.find(({ id }) => id === chosen) ?? signers[0];
  return (
    <div class="panel sign-off">
      {open === null ? (
        <>
          <label>
            {say("sign-off-signer")}
            <select value={to?.id} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
              {signers.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <p class="soft">{say("sign-off-ask-note")}</p>
          <div>
            <button type="button" class="main" onClick={() => to && onAsk(to.id)}>
              {say("sign-off-make")}
            </button>
          </div>
        </>
      ) : (
        <>
          <p>{say("sign-off-open", { name: open.to, day: sayDay(open.until, language) })}</p>
          <TextOut
            label={say("sign-off-request", { name: open.to })}
            text={open.text}
            say={say}
            onSave={onSave}
          />
          <div>
            <button type="button" class="link" onClick={() => setPassed(open.text)}>
              {say("sign-off-anew")}
            </button>
          </div>
        </>
      )}
      <TextIn name="sign-off-answer" text={answer} say={say} onText={setAnswer} />
      <div>
        <button
          type="button"
          class={open === null ? "plain" : "main"}
          disabled={answer.trim() === ""}
          onClick={() => onAnswer(answer)}
        >
          {say("sign-off-take")}
        </button>
      </div>
    </div>
  );
}
