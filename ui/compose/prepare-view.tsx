import { useEffect, useRef, useState } from "preact/hooks";
import { wantedFields } from "../../core/compose/index.ts";
import { speaker } from "../words.ts";
import { CallView } from "./call-view.tsx";
import { ChooseView } from "./choose-view.tsx";
import { DraftsView } from "./drafts-view.tsx";
import { FormView } from "./form-view.tsx";
import { LetterView } from "./letter-view.tsx";
import { permissionAsk } from "./permission-ask.ts";
import { PermissionView } from "./permission-view.tsx";
import type { PrepareProps } from "./prepare-props.ts";
import { prepare, shownKeys } from "./prepared.ts";
import type { ComposeState } from "./state.ts";
import { WhereView } from "./where-view.tsx";
import { WhyNot } from "./why-not.tsx";

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
    onAnew,
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
  const isPermitted = !prepared?.input.check.decision.holds.some(({ code }) => code === "no-permission");
  const page = useRef<HTMLElement>(null);
  const goTo = (id: string) => page.current?.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus();
  // Whoever begins goes on where the first answer is asked for, whoever goes on with a draft at its top.
  useEffect(() => {
    const first = page.current?.querySelector<HTMLElement>(start.bundle === null ? ".choose select" : "h1");
    first?.focus({ preventScroll: true });
  }, []);
  const goToBox = (box: { readonly key: string } | { readonly id: string }) => {
    if ("id" in box) return goTo(box.id);
    const { key } = box;
    const isShown = prepared !== null && shownKeys(prepared.form, state).has(key);
    update({
      ...state,
      added: isShown ? state.added : [...state.added, key],
      leftOut: state.leftOut.filter((one) => one !== key),
    });
    setTimeout(() => goTo(`sd-${key}`));
  };
  return (
    <main class="sd compose" ref={page}>
      {prepared && isPermitted && (
        <button type="button" class="plain skip" onClick={() => goTo("sd-where")}>
          {say("compose-skip")}
        </button>
      )}
      <header>
        <h1 tabIndex={-1}>{say("compose-title")}</h1>
        <p class="soft">{say("compose-lead")}</p>
        {record && (participant === null || record.person === participant) && (
          <p class="soft">
            {say(record.person === null ? "compose-record-stranger" : "compose-record", {
              title: record.title,
            })}
          </p>
        )}
      </header>
      <p role="status" class="said">
        {said}
      </p>
      <div class="work">
        {drafts.length > 0 && state.bundle === null && (
          <DraftsView drafts={drafts} policy={policy} language={language} say={say} onDraft={onDraft} />
        )}
        {bundle && (
          <CallView bundle={bundle} partner={partner ?? null} partners={policy.policy.partners} say={say} />
        )}
        <ChooseView state={state} context={context} say={say} onState={update} />
        {prepared && bundle && participant !== null && (
          <>
            <PermissionView
              prepared={prepared}
              participant={participant}
              ask={ask}
              recording={recording}
              say={say}
              onRecording={setRecording}
              onKept={(consents) => update({ ...state, consents })}
            />
            {isPermitted && (
              <>
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
                  ask={ask}
                  say={say}
                  onRecord={() => setRecording(true)}
                />
              </>
            )}
          </>
        )}
      </div>
      {prepared && bundle && partner && isPermitted && (
        <div class="letter">
          {prepared.filled.size > 0 && <LetterView prepared={prepared} partner={partner.name} say={say} />}
          {onAnew ? (
            <section>
              <h2 id="sd-where" tabIndex={-1}>
                {say("compose-saved")}
              </h2>
              <button type="button" class="main" onClick={onAnew}>
                {say("compose-anew")}
              </button>
            </section>
          ) : (
            <WhereView
              bundle={bundle}
              partner={partner}
              prepared={prepared}
              context={context}
              places={places}
              say={say}
              onBox={goToBox}
              onPut={(place) => onPut(place, state, prepared)}
              onSave={(format, channel) => onSave(format, channel, state, prepared)}
              onLookAgain={onLookAgain}
            />
          )}
        </div>
      )}
    </main>
  );
}
