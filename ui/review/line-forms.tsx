import type { Say } from "../../core/say.ts";
import type { SheetAction } from "./action.ts";
import { takeFocus } from "./controls.tsx";

interface EmergencyFormProps {
  readonly receiver: string;
  readonly answer: (what: string, receivedBy: string) => SheetAction;
  readonly say: Say;
  readonly onAct: (action: SheetAction) => void;
}

const lineOf = (form: HTMLFormElement, name: string): string => {
  const text = new FormData(form).get(name);
  return typeof text === "string" ? text.trim() : "";
};

/** 45 CFR 164.512(j): the threat, and who can prevent it. One line; nothing waits for another person. */
export function EmergencyForm({ receiver, answer, say, onAct }: EmergencyFormProps) {
  return (
    <form
      id="sd-emergency"
      class="panel two"
      onSubmit={(event) => {
        event.preventDefault();
        onAct(answer(lineOf(event.currentTarget, "what"), lineOf(event.currentTarget, "who")));
      }}
    >
      <label>
        {say("emergency-what")}
        <input name="what" required maxLength={200} autocomplete="off" ref={takeFocus} />
      </label>
      <label>
        {say("emergency-who")}
        <input name="who" required maxLength={100} autocomplete="off" defaultValue={receiver} />
      </label>
      <p class="soft">{say("emergency-note")}</p>
    </form>
  );
}

interface NeedFormProps {
  readonly answer: (why: string) => SheetAction;
  readonly say: Say;
  readonly onAct: (action: SheetAction) => void;
}

/** Why a colleague in another programme needs it. */
export function NeedForm({ answer, say, onAct }: NeedFormProps) {
  return (
    <form
      id="sd-need"
      class="panel"
      onSubmit={(event) => {
        event.preventDefault();
        onAct(answer(lineOf(event.currentTarget, "why")));
      }}
    >
      <label>
        {say("need-title")}
        <input name="why" required maxLength={200} autocomplete="off" ref={takeFocus} />
      </label>
    </form>
  );
}
