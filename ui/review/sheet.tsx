import { useMemo, useState } from "preact/hooks";
import type { Language } from "../../core/say.ts";
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
  readonly language: Language;
  readonly onAct: (action: SheetAction) => void;
}

/** The review sheet, from the first look to the send. */
export function ReviewSheet({ input, stage, language, onAct }: ReviewSheetProps) {
  const model = useMemo(() => (input ? sheetModel(input) : null), [input]);
  const reviewing = stage.kind === "review" || stage.kind === "working";
  return model && reviewing ? (
    <Review model={model} stage={stage} language={language} onAct={onAct} />
  ) : (
    <StageSheet stage={stage} language={language} onAct={onAct} />
  );
}

interface ReviewProps extends Omit<ReviewSheetProps, "input"> {
  readonly model: SheetModel;
}

function Review({ model, stage, language, onAct }: ReviewProps) {
  const say = speaker(language);
  const [row, setRow] = useState<string | null>(null);
  const [form, setForm] = useState<FormName | null>(null);
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
    if (pressed.kind === "go-to") goTo(pressed.place);
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
    <Dialog heading={model.heading} lead={model.lead} also={model.also} foot={foot} onEscape={leave}>
      <div class="scroll" aria-busy={stage.kind === "working"}>
        <Facts model={model} onAct={act} />
        <div class="answering">
          {form === "permission" && model.permission && (
            <PermissionForm draft={model.permission} say={say} onAct={act} />
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
          <Questions questions={model.questions} say={say} onPress={press} />
          <Lists model={model} say={say} chosen={row} onChoose={setRow} onPress={press} onAct={act} />
        </div>
        <Proof model={model} say={say} shown={shown} />
      </div>
    </Dialog>
  );
}

const places = {
  purpose: "#sd-purpose",
  person: "#sd-person",
  questions: "#sd-questions-list button",
  stays: "#sd-stays-list .row",
} as const;

function goTo(place: keyof typeof places): void {
  document.querySelector<HTMLElement>(places[place])?.focus();
}
