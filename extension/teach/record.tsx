import type { Say } from "../../core/say.ts";
import type { TeachActs } from "./acts.ts";
import { Part } from "./part.tsx";
import type { PolicyNames } from "./policy-names.ts";
import type { Teaching } from "./state.ts";

interface RecordProps {
  readonly teaching: Teaching;
  readonly names: PolicyNames;
  readonly say: Say;
  readonly acts: TeachActs;
}

/** The case record: which of its labels the policy knows, and what the others are. */
export function RecordPart({ teaching, names, say, acts }: RecordProps) {
  const told = teaching.labels.map((label) => ({ label, field: names.known(label.text) }));
  const known = told.filter(({ field }) => field !== null);
  const unknown = told.filter(({ field }) => field === null);
  const byHand = Object.entries(teaching.draft.record?.fields ?? {});
  const nameOf = (id: string) => names.fields.find((field) => field.id === id)?.label ?? id;
  return (
    <section>
      <h2>{say("teach-record")}</h2>
      <p class="soft">{say("teach-record-lead")}</p>
      <ul class="parts">
        <Part part="row" teaching={teaching} say={say} acts={acts} />
      </ul>
      {known.length > 0 && (
        <>
          <h3>{say("teach-known")}</h3>
          <ul class="known">
            {known.map(({ label, field }) => (
              <li key={`${label.row} ${label.at}`}>
                {say("teach-matched", { label: label.text, field: field ?? "" })}
              </li>
            ))}
          </ul>
        </>
      )}
      {unknown.length > 0 && (
        <>
          <h3>{say("teach-unknown")}</h3>
          <ul class="unknown">
            {unknown.map(({ label }) => (
              <li key={`${label.row} ${label.at}`}>
                <label>
                  {label.text}
                  <select value="" onChange={({ currentTarget: { value } }) => void acts.match(label, value)}>
                    <option value="">{say("teach-leave-out")}</option>
                    {names.fields.map(({ id, label: name }) => (
                      <option key={id} value={id}>
                        {name}
                      </option>
                    ))}
                  </select>
                </label>
              </li>
            ))}
          </ul>
        </>
      )}
      {byHand.length > 0 && (
        <>
          <h3>{say("teach-by-hand")}</h3>
          <ul>
            {byHand.map(([id, at]) => (
              <li class="tools" key={id}>
                <span>{nameOf(id)}</span>
                <button type="button" class="link" onClick={() => void acts.flash(at ?? "")}>
                  {say("teach-show")}
                </button>
                <button type="button" class="link" onClick={() => void acts.unmatch(id)}>
                  {say("teach-remove")}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {teaching.draft.record && (
        <button type="button" class="plain" onClick={() => void acts.look()}>
          {say("teach-labels-again")}
        </button>
      )}
    </section>
  );
}
