import { useState } from "preact/hooks";
import type { Say } from "../../core/say.ts";
import type { SheetAction } from "./action.ts";
import { takeFocus } from "./controls.tsx";
import type { PermissionAnswer, PermissionDraft } from "./model.ts";

interface PermissionFormProps {
  readonly draft: PermissionDraft;
  readonly say: Say;
  readonly onAct: (action: SheetAction) => void;
}

/** Records what the person agreed to, and how the sender knows. The sheet's main button submits it. */
export function PermissionForm({ draft, say, onAct }: PermissionFormProps) {
  const [evidence, setEvidence] = useState<PermissionAnswer["evidence"]>("paper-seen");
  const [nothingTicked, setNothingTicked] = useState(false);
  return (
    <form
      id="sd-permission"
      class="panel"
      aria-labelledby="sd-permission-title"
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        const text = (name: string) => data.getAll(name).filter((one) => typeof one === "string");
        const fields = text("field");
        setNothingTicked(fields.length === 0);
        if (fields.length === 0) {
          event.currentTarget.querySelector<HTMLElement>("[name=field]")?.focus();
          return;
        }
        onAct(
          draft.record({
            evidence,
            grantedBy: draft.mayAgree.find((one) => one === text("by")[0]) ?? "participant",
            words: (text("words")[0] ?? "").trim(),
            fields,
            until: text("until")[0] ?? draft.until,
          }),
        );
      }}
    >
      <h2 id="sd-permission-title" tabIndex={-1} ref={takeFocus}>
        {say("permission-title", { name: draft.person })}
      </h2>
      <p>{say("permission-intro", { purpose: draft.purpose, who: draft.receivers })}</p>
      <fieldset>
        <legend>{say("permission-evidence")}</legend>
        {draft.evidences.map((one) => (
          <label key={one} class="tick">
            <input
              type="radio"
              name="evidence"
              checked={one === evidence}
              onChange={() => setEvidence(one)}
            />
            {say(`evidence-${one}`)}
          </label>
        ))}
        <input
          name="words"
          required
          maxLength={300}
          autocomplete="off"
          aria-label={say(evidence === "paper-seen" ? "evidence-paper-note" : `evidence-${evidence}`)}
          placeholder={evidence === "paper-seen" ? say("evidence-paper-note") : ""}
        />
      </fieldset>
      {evidence !== "words" && <p class="soft">{say("permission-statements")}</p>}
      {draft.mayAgree.length > 1 && (
        <label>
          {say("permission-by")}
          <select name="by">
            {draft.mayAgree.map((one) => (
              <option key={one} value={one}>
                {say(`agreed-${one}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      {draft.confirm.map((one) => (
        <label key={one} class="tick">
          <input type="checkbox" required />
          {say(`confirm-${one}`)}
        </label>
      ))}
      <fieldset class="ticks" aria-describedby="sd-permission-none">
        <legend>{say("permission-fields")}</legend>
        {draft.fields.map(({ id, label, ticked }) => (
          <label key={id} class="tick">
            <input type="checkbox" name="field" value={id} defaultChecked={ticked} />
            {label}
          </label>
        ))}
        <p id="sd-permission-none" class="ask" role="alert">
          {nothingTicked ? say("permission-tick-one") : ""}
        </p>
      </fieldset>
      <label>
        {say("permission-until-label")}
        <input type="date" name="until" required min={draft.earliest} defaultValue={draft.until} />
      </label>
      <p class="soft">{say("permission-note")}</p>
    </form>
  );
}
