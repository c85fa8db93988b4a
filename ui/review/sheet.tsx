import { useEffect, useMemo, useState } from "preact/hooks";
import type { Language } from "../../core/say.ts";
import { AskPanel } from "../sign-off/ask-panel.tsx";
import { type Asking, nothingAsked, sayAsked } from "../sign-off/asking.ts";
import { speaker } from "../words.ts";
import type { SheetAction, Stage } from "./action.ts";
import { Dialog } from "./dialog.tsx";
import { Facts } from "./facts-view.tsx";
import { Foot, FormFoot } from "./foot.tsx";
import type { SheetInput } from "./input.ts";
import { EmergencyForm, NeedForm } from "./line-forms.tsx";
import { Lists } from "./lists-view.tsx";
import type { FormName, Press, SheetModel } from "./model.ts";
import { PermissionForm } from "./permission-form.tsx";
import { Proof } from "./proof-view.tsx";
import { Questions } from "./questions-view.tsx";
import { sheetModel } from "./sheet-model.ts";
import { StageSheet } from "./stage-sheet.tsx";

export interface ReviewSheetProps {
  /** Null before the first check, or where there is none. */
  readonly input: SheetInput | null;
  readonly stage: Stage;
  /** Where it stands with whoever has to sign it off. */
  readonly asking?: Asking;
  readonly language: Language;
  /** Why it was held, where that is not in the message; a sentence. */
  readonly note?: string;
  /** False where the sheet stands beside the message and not over it. */
  readonly modal?: boolean;
  readonly onAct: (action: SheetAction) => void;
}

/** The review sheet, from the first look to the send. */
export function ReviewSheet({
  input,
  stage,
  asking = nothingAsked,
  language,
  note = "",
  modal = true,
  onAct,
}: ReviewSheetProps) {
  const model = useMemo(() => (input ? sheetModel(input) : null), [input]);
  const reviewing = stage.kind === "review" || stage.kind === "working";
  return model && reviewing ? (
    <Review
      model={model}
      stage={stage}
      asking={asking}
      language={language}
      note={note}
      modal={modal}
      onAct={onAct}
    />
  ) : (
    <StageSheet stage={stage} language={language} note={note} modal={modal} onAct={onAct} />
  );
}

interface ReviewProps extends Required<Omit<ReviewSheetProps, "input">> {
  readonly model: SheetModel;
}

function Review({ model, stage, asking, language, note, modal, onAct }: ReviewProps) {
  const say = speaker(language);
  const [row, setRow] = useState<string | null>(null);
  /** How often a detail was asked for: each time, the lists say so again. */
  const [picking, setPicking] = useState(0);
  const [opened, setForm] = useState<FormName | null>(null);
  const asked = asking.open?.text;
  // Somebody comes back to a message that waits for an answer.
  useEffect(() => {
    if (asked !== undefined) setForm("signOff");
  }, [asked]);
  // A new check may have taken away what the form was for.
  const form = opened && model[opened] ? opened : null;
  const shown = useMemo(() => {
    const rows = [...model.goes, ...model.stays.flatMap((group) => group.rows)];
    return rows.find(({ id }) => id === row)?.items ?? [];
  }, [row, model]);
  const act = (action: SheetAction) => {
    setForm(null);
    onAct(action);
  };
  const press = (pressed: Press) => {
    if (pressed.kind === "act") act(pressed.action);
    if (pressed.kind === "open") setForm(pressed.form);
    if (pressed.kind === "pick") setPicking((times) => times + 1);
    if (pressed.kind === "go-to") document.getElementById(`sd-${pressed.place}`)?.focus();
  };
  const leave = () => (form ? setForm(null) : onAct({ kind: "back" }));
  const foot =
    stage.kind === "working" ? (
      <p role="status">{say(`doing-${stage.doing}`)}</p>
    ) : form ? (
      <FormFoot form={form} say={say} onCancel={leave} />
    ) : (
      <Foot model={model} say={say} onPress={press} />
    );
  return (
    <Dialog
      heading={model.heading}
      lead={model.lead}
      also={[
        ...(stage.kind === "review" && stage.again ? [say(`again-${stage.again}`)] : []),
        ...sayAsked(asking, say),
        ...model.also,
        ...(note ? [note] : []),
      ]}
      skip={say("skip-to-foot")}
      foot={foot}
      busy={stage.kind === "working"}
      modal={modal}
      onEscape={leave}
    >
      <div class="scroll" aria-busy={stage.kind === "working"}>
        <Questions questions={model.questions} filled={model.main === null} say={say} onPress={press} />
        <Facts model={model} say={say} onAct={act} />
        <div class="answering">
          {form === "permission" && model.permission && (
            <PermissionForm draft={model.permission} say={say} onAct={act} />
          )}
          {form === "signOff" && model.signOff && (
            <AskPanel
              signers={model.signOff.signers}
              asking={asking}
              language={language}
              say={say}
              onAsk={(to) => onAct({ kind: "ask-sign-off", to })}
              onAnswer={(text) => onAct({ kind: "take-answer", text })}
              onSave={() => onAct({ kind: "save-sign-off" })}
            />
          )}
          {form === "need" && model.need && <NeedForm answer={model.need} say={say} onAct={act} />}
          {model.emergency && (
            <EmergencyForm
              receiver={model.emergencyReceiver}
              answer={model.emergency}
              say={say}
              onAct={act}
            />
          )}
          <Lists
            model={model}
            say={say}
            picking={picking}
            chosen={row}
            onChoose={setRow}
            onPress={press}
            onAct={act}
          />
        </div>
        <Proof model={model} say={say} shown={shown} />
      </div>
    </Dialog>
  );
}
