import { useState } from "preact/hooks";
import type { Say } from "../../core/say.ts";
import { PressButton } from "./controls.tsx";
import { type FormName, isSame, type Press, type SheetModel } from "./model.ts";

interface FootProps {
  readonly model: SheetModel;
  readonly say: Say;
  readonly onPress: (press: Press) => void;
}

/** The filled button, the way back beside it, and all rarer ways behind a quiet link. */
export function Foot({ model, say, onPress }: FootProps) {
  const [open, setOpen] = useState(false);
  const press = (pressed: Press) => {
    setOpen(false);
    onPress(pressed);
  };
  return (
    <>
      {open && (
        <div class="ways">
          {model.ways.map((way) => (
            <PressButton key={way.label} button={way} look="plain" onPress={press} />
          ))}
        </div>
      )}
      {model.main && <PressButton button={model.main} look="main" onPress={press} />}
      {!(model.main && isSame(model.main.press, model.back.press)) && (
        <PressButton button={model.back} look="plain" onPress={press} />
      )}
      {model.ways.length > 0 && (
        <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say(open ? "other-ways-close" : "other-ways")}
        </button>
      )}
    </>
  );
}

interface FormFootProps {
  readonly form: FormName;
  readonly say: Say;
  readonly onCancel: () => void;
}

/** While a form is open, its own button is the filled one. */
export function FormFoot({ form, say, onCancel }: FormFootProps) {
  const labels: Readonly<Record<FormName, string | null>> = {
    permission: "permission-save",
    need: "need-save",
    emergency: "do-emergency",
    // It has a button for each of its two steps.
    signOff: null,
  };
  const label = labels[form];
  return (
    <>
      {label !== null && (
        <PressButton
          button={{ label: say(label), press: { kind: "submit", form } }}
          look="main"
          onPress={onCancel}
        />
      )}
      <button type="button" class="plain" onClick={onCancel}>
        {say("form-cancel")}
      </button>
    </>
  );
}
