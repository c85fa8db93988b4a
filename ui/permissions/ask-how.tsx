import type { Demands } from "../../core/permissions/index.ts";
import type { Field, PolicyIndex } from "../../core/policy/index.ts";
import type { Language, Say } from "../../core/say.ts";
import type { AskDraft } from "./ask-draft.ts";
import { Ticks } from "./ticks.tsx";

interface HowProps {
  readonly draft: AskDraft;
  readonly demands: Demands;
  readonly fields: readonly Field[];
  readonly policy: PolicyIndex;
  readonly language: Language;
  readonly say: Say;
  readonly onChange: (change: Partial<AskDraft>) => void;
}

/** Who agrees and how it is known, with what the rules of the programme demand. */
export function AskHow({ draft, demands, fields, policy, language, say, onChange }: HowProps) {
  const { evidences, confirm, mayAgree, afterRevocation } = demands;
  const onPaper = draft.evidence !== "signature";
  return (
    <>
      {mayAgree.length > 1 && (
        <label>
          {say("permission-by")}
          <select
            value={draft.grantedBy ?? mayAgree[0]}
            onChange={({ currentTarget: { value } }) =>
              onChange({ grantedBy: mayAgree.find((one) => one === value) ?? null })
            }
          >
            {mayAgree.map((one) => (
              <option key={one} value={one}>
                {say(`agreed-${one}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <fieldset>
        <legend>{say("ask-how")}</legend>
        {(["signature", "paper-seen", "words"] as const)
          .filter((one) => evidences.includes(one))
          .map((one) => (
            <label key={one} class="tick">
              <input
                type="radio"
                name="evidence"
                checked={draft.evidence === one}
                onChange={() => onChange({ evidence: one })}
              />
              {say(`ask-how-${one}`)}
            </label>
          ))}
        {!evidences.includes("words") && (
          <p class="soft">{say(afterRevocation ? "ask-writing-again" : "ask-writing")}</p>
        )}
      </fieldset>
      {onPaper && (
        <>
          <label>
            {say(draft.evidence === "words" ? "evidence-words" : "evidence-paper-note")}
            <input
              required
              maxLength={300}
              autocomplete="off"
              value={draft.words}
              onInput={({ currentTarget: { value } }) => onChange({ words: value })}
            />
          </label>
          {draft.evidence === "paper-seen" && <p class="soft">{say("permission-statements")}</p>}
        </>
      )}
      {confirm
        .filter((one) => onPaper || one === "no-abuser")
        .map((one) => (
          <label key={one} class="tick">
            <input type="checkbox" required />
            {say(`confirm-${one}`)}
          </label>
        ))}
      {!onPaper && confirm.includes("both-signed") && <p class="soft">{say("ask-both-sign")}</p>}
      {onPaper ? (
        <details>
          <summary>{say("ask-keep-out", { count: draft.keepOut.length })}</summary>
          <Ticks
            fields={fields}
            ticked={draft.keepOut}
            policy={policy}
            language={language}
            onTick={(keepOut) => onChange({ keepOut })}
          />
        </details>
      ) : (
        <fieldset>
          <legend>{say("ask-language")}</legend>
          {(["en", "es"] as const).map((one) => (
            <label key={one} class="tick">
              <input
                type="radio"
                name="language"
                checked={draft.language === one}
                onChange={() => onChange({ language: one })}
              />
              {say(`options-language-${one}`)}
            </label>
          ))}
        </fieldset>
      )}
      <p class="soft">{say("permission-note")}</p>
    </>
  );
}
