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
  const [fault, setFault] = useState<string | null>(null);
  const groups = [...new Set(draft.fields.map(({ under }) => under))];
  const ticks = (under: string | null) =>
    draft.fields
      .filter((field) => field.under === under)
      .map(({ id, label, ticked }) => (
        <label key={id} class="tick">
          <input type="checkbox" name="field" value={id} defaultChecked={ticked} />
          {label}
        </label>
      ));
  const faultOf = (name: string) => (
    <p id={`sd-permission-${name}`} class="ask" role="alert">
      {fault === name ? say(`permission-need-${name}`) : ""}
    </p>
  );
  return (
    <form
      id="sd-permission"
      class="panel"
      aria-labelledby="sd-permission-title"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        const text = (name: string) => data.getAll(name).filter((one) => typeof one === "string");
        const fields = text("field");
        const empty = event.currentTarget.querySelector<HTMLInputElement>("input:invalid");
        const first =
          empty ??
          (fields.length === 0 ? event.currentTarget.querySelector<HTMLElement>("[name=field]") : null);
        setFault(first?.getAttribute("name") ?? null);
        if (first) {
          first.focus();
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
          aria-describedby="sd-permission-words"
          placeholder={evidence === "paper-seen" ? say("evidence-paper-note") : ""}
        />
        {faultOf("words")}
      </fieldset>
      {evidence !== "words" && <p class="soft">{say(`statements-${evidence}`)}</p>}
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
          <input type="checkbox" name="confirm" required aria-describedby="sd-permission-confirm" />
          {say(`confirm-${one}`)}
        </label>
      ))}
      {draft.confirm.length > 0 && faultOf("confirm")}
      <fieldset aria-describedby="sd-permission-field">
        <legend>{say("permission-fields")}</legend>
        {groups.map((under) =>
          under === null ? (
            <details key="more" open={groups.length === 1}>
              <summary>{say("permission-more")}</summary>
              <div class="ticks">{ticks(under)}</div>
            </details>
          ) : (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset of one heading, inside the one of all
            <div key={under} role="group" aria-label={under || undefined}>
              {under !== "" && <span class="term">{under}</span>}
              <div class="ticks">{ticks(under)}</div>
            </div>
          ),
        )}
        {faultOf("field")}
      </fieldset>
      <label>
        {say("permission-until-label")}
        <input
          type="date"
          name="until"
          required
          min={draft.earliest}
          defaultValue={draft.until}
          aria-describedby="sd-permission-until"
        />
      </label>
      {faultOf("until")}
      <p class="soft">{say("permission-note")}</p>
    </form>
  );
}
