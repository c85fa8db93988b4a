import type { ParticipantId } from "../../core/ids.ts";
import type { Consent } from "../../core/policy/index.ts";
import type { Say } from "../../core/say.ts";
import { useFocusAfter } from "../focus.ts";
import type { SheetAction } from "../review/action.ts";
import { holdsInOrder } from "../review/first-line.ts";
import type { PermissionDraft } from "../review/model.ts";
import { permissionNote } from "../review/permission.ts";
import { PermissionForm } from "../review/permission-form.tsx";
import type { Prepared } from "./prepared.ts";
import { sayBarred } from "./say-barred.ts";
import { sayHoldWhole } from "./say-hold.ts";

interface PermissionProps {
  readonly prepared: Prepared;
  readonly participant: ParticipantId;
  /** Null where no permission of the person's own would help. */
  readonly ask: PermissionDraft | null;
  readonly recording: boolean;
  readonly say: Say;
  readonly onRecording: (recording: boolean) => void;
  readonly onKept: (consents: readonly Consent[]) => void;
}

/** The permission in force, what is needed and not in it, and the form that records one. */
export function PermissionView(props: PermissionProps) {
  const { prepared, participant, ask, recording, say, onRecording, onKept } = props;
  const { input, form } = prepared;
  const focus = useFocusAfter(recording);
  const none = holdsInOrder(input).find(({ code }) => code === "no-permission");
  const act = (action: SheetAction) => {
    if (action.kind !== "choose") return;
    onRecording(false);
    onKept(action.choices.recorded);
  };
  return (
    <section class="permission">
      <h2 tabIndex={-1} ref={recording ? null : focus}>
        {say("compose-permission")}
      </h2>
      {none ? (
        <p class="ask">{sayHoldWhole(input, none, say)}</p>
      ) : (
        <p>{permissionNote(input, participant, say)}</p>
      )}
      {!none && form.barred.length > 0 && <p class="ask">{sayBarred(prepared, ask, say)}</p>}
      {ask && !recording && (
        <button
          type="button"
          class={none || form.barred.length > 0 ? "plain" : "link"}
          onClick={() => onRecording(true)}
        >
          {say("compose-record-permission")}
        </button>
      )}
      {ask && recording && (
        <>
          <PermissionForm draft={ask} say={say} onAct={act} />
          <div class="pair">
            <button type="submit" class="main" form="sd-permission">
              {say("compose-permission-keep")}
            </button>
            <button type="button" class="plain" onClick={() => onRecording(false)}>
              {say("compose-permission-drop")}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
