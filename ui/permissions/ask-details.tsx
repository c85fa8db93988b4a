import type { BundleId } from "../../core/ids.ts";
import { askedFor } from "../../core/permissions/index.ts";
import type { PolicyIndex } from "../../core/policy/index.ts";
import type { Language, Say } from "../../core/say.ts";
import type { Day } from "../../core/time.ts";
import { type AskDraft, bundlesToAsk, forBundle, partnersToAsk } from "./ask-draft.ts";
import { Ticks } from "./ticks.tsx";

interface DetailsProps {
  readonly draft: AskDraft;
  readonly policy: PolicyIndex;
  readonly language: Language;
  readonly today: Day;
  readonly say: Say;
  readonly onChange: (change: Partial<AskDraft>) => void;
}

/** What for, to whom, which details and until when. */
export function AskDetails({ draft, policy, language, today, say, onChange }: DetailsProps) {
  const bundle = draft.bundle === null ? undefined : policy.bundle.get(draft.bundle);
  const partners = bundle ? partnersToAsk(bundle, policy) : [];
  const asked = bundle ? askedFor(bundle, policy.policy) : null;
  return (
    <>
      <label>
        {say("ask-for")}
        <select
          required
          value={draft.bundle ?? ""}
          onChange={({ currentTarget: { value } }) =>
            onChange(forBundle(draft, (value || null) as BundleId | null, policy))
          }
        >
          <option value="">{say("compose-choose")}</option>
          {bundlesToAsk(policy).map(({ id, label }) => (
            <option key={id} value={id}>
              {label[language]}
            </option>
          ))}
        </select>
        {bundle && <small>{bundle.purpose.statement[language]}</small>}
      </label>
      {bundle && (
        <fieldset>
          <legend>{say("ask-to")}</legend>
          {partners.map(({ id, name }) => (
            <label key={id} class="tick">
              <input
                type="checkbox"
                checked={draft.partners.includes(id)}
                onChange={({ currentTarget: { checked } }) =>
                  onChange({
                    partners: checked ? [...draft.partners, id] : draft.partners.filter((one) => one !== id),
                  })
                }
              />
              {name}
            </label>
          ))}
          {partners.length === 0 && <p>{say("compose-no-partner")}</p>}
        </fieldset>
      )}
      {asked && (
        <details>
          <summary>
            {say("ask-usual", { count: asked.usual.filter(({ id }) => draft.fields.includes(id)).length })}
          </summary>
          <Ticks
            fields={asked.usual}
            ticked={draft.fields}
            policy={policy}
            language={language}
            onTick={(fields) => onChange({ fields })}
          />
        </details>
      )}
      {asked && asked.named.length > 0 && (
        <details>
          <summary>
            {say("ask-named", { count: asked.named.filter(({ id }) => draft.fields.includes(id)).length })}
          </summary>
          <p class="soft">{say("ask-named-lead")}</p>
          <Ticks
            fields={asked.named}
            ticked={draft.fields}
            policy={policy}
            language={language}
            onTick={(fields) => onChange({ fields })}
          />
        </details>
      )}
      {bundle && (
        <label>
          {say("permission-until-label")}
          <input
            type="date"
            required
            min={today}
            value={draft.until}
            onInput={({ currentTarget: { value } }) => onChange({ until: value })}
          />
        </label>
      )}
    </>
  );
}
