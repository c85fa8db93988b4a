import type { SheetAction } from "./action.ts";
import type { Picker, SheetModel } from "./model.ts";

interface FactsProps {
  readonly model: SheetModel;
  readonly onAct: (action: SheetAction) => void;
}

/** Who gets it, why, and whose it is: read in a glance, changed where it stands. */
export function Facts({ model, onAct }: FactsProps) {
  return (
    <div class="facts">
      <div>
        <span class="term">{model.goesTo.label}</span>
        {model.goesTo.receivers.map(({ name, contacts, note }) => (
          <p key={name}>
            {name}
            {contacts.map((contact) => (
              <small key={contact}>
                <Address text={contact} />
              </small>
            ))}
            <small>{note}</small>
          </p>
        ))}
      </div>
      <div>
        <Choice id="sd-purpose" picker={model.purpose} onAct={onAct} />
      </div>
      <div>
        <Choice id="sd-person" picker={model.person} onAct={onAct} />
        {model.scope.lines.length > 0 && (
          <details>
            <summary>{model.scope.label}</summary>
            <dl>
              {model.scope.lines.map(({ term, text }) => (
                <div key={term}>
                  <dt>{term}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </details>
        )}
      </div>
    </div>
  );
}

/** A long address may break after its "@". */
function Address({ text }: { readonly text: string }) {
  const at = text.indexOf("@") + 1;
  return (
    <>
      {text.slice(0, at)}
      <wbr />
      {text.slice(at)}
    </>
  );
}

function Choice({ id, picker, onAct }: { id: string; picker: Picker; onAct: FactsProps["onAct"] }) {
  const filled = picker.groups.filter(({ options }) => options.length > 0);
  return (
    <>
      <label class="term" for={id}>
        {picker.label}
      </label>
      <select
        id={id}
        value={picker.chosen}
        onChange={({ currentTarget }) => onAct(picker.choose(currentTarget.value))}
      >
        {filled.map(({ label, options }) => {
          const list = options.map((option) => (
            <option key={option.value} value={option.value} selected={option.value === picker.chosen}>
              {option.label}
            </option>
          ));
          return label ? (
            <optgroup key={label} label={label}>
              {list}
            </optgroup>
          ) : (
            list
          );
        })}
      </select>
      <small>{picker.note}</small>
    </>
  );
}
