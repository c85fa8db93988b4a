import { useEffect, useRef, useState } from "preact/hooks";
import { type Recorded, wantedFields } from "../../core/compose/index.ts";
import type { ChannelId, FieldId, ParticipantId } from "../../core/ids.ts";
import type { SheetAction } from "../review/action.ts";
import { permissionNote } from "../review/permission.ts";
import { PermissionForm } from "../review/permission-form.tsx";
import { sayMoment, speaker } from "../words.ts";
import { ChooseView } from "./choose-view.tsx";
import { FormView } from "./form-view.tsx";
import { permissionAsk } from "./permission-ask.ts";
import { type ComposeContext, type Prepared, prepare } from "./prepared.ts";
import type { ComposeState, Place } from "./state.ts";
import { type Format, WhereView } from "./where-view.tsx";
import { WhyNot } from "./why-not.tsx";

/** The record that is open beside the form. */
export interface OpenRecord {
  /** As its window is called. */
  readonly title: string;
  /** Whose record it is; null where the agency's list does not know the person. */
  readonly person: ParticipantId | null;
  /** Fields that stand in it. */
  readonly present: readonly FieldId[];
}

export interface PrepareProps {
  readonly context: ComposeContext;
  readonly start: ComposeState;
  readonly record: OpenRecord | null;
  readonly places: readonly Place[];
  /** What went well or wrong last, as one sentence; `next`: where there is a step to take. */
  readonly said: string;
  /** What records tell of these fields of a person, and of no other. */
  readonly read: (person: ParticipantId, fields: readonly FieldId[]) => Promise<readonly Recorded[]>;
  readonly onChange: (state: ComposeState) => void;
  readonly onPut: (place: Place, state: ComposeState, prepared: Prepared) => void;
  readonly onSave: (format: Format, channel: ChannelId, state: ComposeState, prepared: Prepared) => void;
  /** Null where no message can be found: beside a calendar entry. */
  readonly onLookAgain: (() => void) | null;
  /** What was begun before and not sent, newest first; when in milliseconds since 1970. */
  readonly drafts: readonly { readonly id: string; readonly keptAt: number }[];
  readonly onDraft: (id: string, remove: boolean) => void;
}

/** A disclosure that its bundle writes: choose, look over, add a sentence, and put it where it goes. */
export function PrepareView(props: PrepareProps) {
  const {
    context,
    start,
    record,
    places,
    said,
    read,
    onChange,
    onPut,
    onSave,
    onLookAgain,
    drafts,
    onDraft,
  } = props;
  const { language, policy } = context;
  const say = speaker(language);
  const [state, setState] = useState(start);
  const [recording, setRecording] = useState(false);
  const latest = useRef(start);
  const update = (next: ComposeState) => {
    latest.current = next;
    setState(next);
    onChange(next);
  };
  const prepared = prepare(state, context);
  const { participant } = state;
  const wanted = prepared ? wantedFields(prepared.form) : [];
  useEffect(() => {
    if (participant === null || wanted.length === 0) return;
    let stale = false;
    void read(participant, wanted).then((recorded) => {
      if (!stale) update({ ...latest.current, recorded });
    });
    return () => {
      stale = true;
    };
  }, [participant, state.sender, state.partner, state.address, wanted.join(" ")]);
  const bundle = state.bundle === null ? undefined : policy.bundle.get(state.bundle);
  const partner = state.partner === null ? undefined : policy.partner.get(state.partner);
  const ask = prepared && !bundle?.urgent ? permissionAsk(prepared) : null;
  const recorded = (action: SheetAction) => {
    if (action.kind !== "choose") return;
    setRecording(false);
    update({ ...state, consents: action.choices.recorded });
  };
  return (
    <main class="sd compose">
      <header>
        <h1>{say("compose-title")}</h1>
        <p class="soft">{say("compose-lead")}</p>
        {record && (
          <p class="soft">
            {say(record.person === null ? "compose-record-stranger" : "compose-record", {
              title: record.title,
            })}
          </p>
        )}
      </header>
      <div class="work">
        {drafts.length > 0 && state.bundle === null && (
          <details class="drafts">
            <summary>{say("compose-drafts", { count: drafts.length })}</summary>
            <ul>
              {drafts.map(({ id, keptAt }) => (
                <li key={id} class="beneath">
                  <button type="button" class="link" onClick={() => onDraft(id, false)}>
                    {say("compose-draft-open", { when: sayMoment(new Date(keptAt).toISOString(), language) })}
                  </button>
                  <button type="button" class="link" onClick={() => onDraft(id, true)}>
                    {say("compose-draft-remove")}
                  </button>
                </li>
              ))}
            </ul>
          </details>
        )}
        {bundle?.urgent && partner?.phone && (
          <aside class="call">
            {say("compose-call-first", { partner: partner.name })}{" "}
            <a href={`tel:${partner.phone}`}>{partner.phone}</a>
          </aside>
        )}
        <ChooseView state={state} context={context} say={say} onState={update} />
        {prepared && bundle && participant !== null && (
          <>
            <section class="permission">
              <h2>{say("compose-permission")}</h2>
              <p>{permissionNote(prepared.input, participant, say)}</p>
              {ask && !recording && (
                <button type="button" class="link" onClick={() => setRecording(true)}>
                  {say("compose-record-permission")}
                </button>
              )}
              {ask && recording && (
                <>
                  <PermissionForm draft={ask} say={say} onAct={recorded} />
                  <div class="pair">
                    <button type="submit" class="main" form="sd-permission">
                      {say("compose-permission-keep")}
                    </button>
                    <button type="button" class="plain" onClick={() => setRecording(false)}>
                      {say("compose-permission-drop")}
                    </button>
                  </div>
                </>
              )}
            </section>
            <FormView
              bundle={bundle}
              prepared={prepared}
              state={state}
              context={context}
              say={say}
              onState={update}
            />
            <WhyNot
              prepared={prepared}
              present={record?.person === participant ? record.present : []}
              say={say}
            />
          </>
        )}
      </div>
      {prepared && bundle && partner && (
        <div class="letter">
          {prepared.filled.size > 0 && (
            <section>
              <h2>{say("compose-letter", { name: partner.name })}</h2>
              <pre>{prepared.written.text}</pre>
            </section>
          )}
          <WhereView
            bundle={bundle}
            partner={partner}
            prepared={prepared}
            context={context}
            places={places}
            say={say}
            onPut={(place) => onPut(place, state, prepared)}
            onSave={(format, channel) => onSave(format, channel, state, prepared)}
            onLookAgain={onLookAgain}
          />
          <p role="status" class="said">
            {said}
          </p>
        </div>
      )}
    </main>
  );
}
