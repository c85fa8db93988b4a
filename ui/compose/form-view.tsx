import type { FormLine } from "../../core/compose/index.ts";
import { noteKey } from "../../core/compose/index.ts";
import type { Bundle } from "../../core/policy/index.ts";
import type { Say } from "../../core/say.ts";
import { EmergencyView } from "./emergency-view.tsx";
import { Faults, LineView } from "./line-view.tsx";
import { meetingKey } from "./meeting.ts";
import { MeetingView } from "./meeting-view.tsx";
import { type ComposeContext, type Prepared, shownKeys } from "./prepared.ts";
import type { ComposeState } from "./state.ts";

interface FormProps {
  readonly bundle: Bundle;
  readonly prepared: Prepared;
  readonly state: ComposeState;
  readonly context: ComposeContext;
  readonly say: Say;
  readonly onState: (state: ComposeState) => void;
}

/** The bundle's form: its sections in their order, and only what may leave. */
export function FormView({ bundle, prepared, state, context, say, onState }: FormProps) {
  const { language } = context;
  const { form, filled, faults } = prepared;
  const shown = shownKeys(form, state);
  const more = form.more.filter(({ key }) => !shown.has(key));
  const guidance = bundle.guidance[language];
  const view = (line: FormLine) => (
    <LineView
      key={line.key}
      line={line}
      filled={filled.get(line.key)}
      leftOut={state.leftOut.includes(line.key)}
      needed={prepared.missing.some((keys) => keys.includes(line.key))}
      faults={faults.get(line.key) ?? []}
      note={form.note?.key === line.key ? { guidance, maxCharacters: form.note.maxCharacters } : null}
      language={language}
      say={say}
      onType={(value) => onState({ ...state, typed: { ...state.typed, [line.key]: value } })}
      onLeaveOut={(leave) =>
        onState({
          ...state,
          leftOut: leave ? [...state.leftOut, line.key] : state.leftOut.filter((one) => one !== line.key),
        })
      }
    />
  );
  const extra = form.more.filter(({ key }) => shown.has(key));
  return (
    <>
      {form.sections.map(({ heading, lines }) => (
        <section key={heading?.en}>
          {heading && <h2>{heading[language]}</h2>}
          {lines.map(view)}
        </section>
      ))}
      {prepared.emergency && (
        <EmergencyView
          emergency={prepared.emergency}
          say={say}
          onEmergency={(change) => onState({ ...state, emergency: { ...state.emergency, ...change } })}
        />
      )}
      {bundle.form?.meeting && shown.has(meetingKey) && (
        <MeetingView
          state={state}
          context={context}
          say={say}
          onMeeting={(meeting) => {
            // The last word counts: what was typed into the line before gives way.
            const { [meetingKey]: _, ...typed } = state.typed;
            onState({ ...state, meeting, typed });
          }}
        />
      )}
      {form.note?.key === null && (
        <section>
          <h2>
            <label for="sd-note">{say("compose-note")}</label>
          </h2>
          <small id="sd-note-guide">{guidance}</small>
          <textarea
            id="sd-note"
            rows={4}
            value={state.note}
            aria-describedby="sd-note-guide sd-note-said"
            onInput={({ currentTarget }) => onState({ ...state, note: currentTarget.value })}
          />
          {form.note.maxCharacters !== null && (
            <small>
              {say("compose-length", { count: state.note.length, most: form.note.maxCharacters })}
            </small>
          )}
          <Faults id="sd-note-said" faults={faults.get(noteKey) ?? []} />
        </section>
      )}
      {(extra.length > 0 || more.length > 0) && (
        <section>
          <h2>{say("compose-more")}</h2>
          {extra.map(view)}
          {more.length > 0 && (
            <label>
              {say("compose-add")}
              <select
                value=""
                onChange={({ currentTarget: { value } }) =>
                  value && onState({ ...state, added: [...state.added, value] })
                }
              >
                <option value="">{say("compose-choose")}</option>
                {more.map(({ key, field }) => (
                  <option key={key} value={key}>
                    {field.label[language]}
                  </option>
                ))}
              </select>
            </label>
          )}
        </section>
      )}
    </>
  );
}
