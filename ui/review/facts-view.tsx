import { useState } from "preact/hooks";
import type { Say } from "../../core/say.ts";
import type { SheetAction } from "./action.ts";
import { Breakable } from "./breakable.tsx";
import type { Picker, SheetModel } from "./model.ts";

interface FactsProps {
  readonly model: SheetModel;
  readonly say: Say;
  readonly onAct: (action: SheetAction) => void;
}

/** Who gets it, why, and whose it is: read in a glance, changed where it stands. */
export function Facts({ model, say, onAct }: FactsProps) {
  const [open, setOpen] = useState(false);
  return (
    <div class="facts">
      <div>
        <span class="term">{model.goesTo.label}</span>
        {model.goesTo.receivers.map(({ name, contacts, note }) => (
          <p key={name}>
            <Breakable text={name} />
            {contacts.map((contact) => (
              <small key={contact}>
                <Breakable text={contact} />
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
        {model.scopes.length > 0 && (
          <button
            type="button"
            class="link"
            aria-expanded={open}
            aria-controls="sd-scopes"
            onClick={() => setOpen(!open)}
          >
            {say(model.scopes.some(({ permitted }) => permitted) ? "scope-show" : "scope-not")}
          </button>
        )}
      </div>
      {model.scopes.length > 0 && (
        <div id="sd-scopes" class="scopes" hidden={!open}>
          {model.scopes.map(({ person, lines }) => (
            <div key={person}>
              {person && <h2>{person}</h2>}
              <dl>
                {lines.map(({ term, text }) => (
                  <div key={term}>
                    <dt>{term}</dt>
                    <dd>{text}</dd>
                  </div>
                ))}
              </dl>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

function Choice({ id, picker, onAct }: { id: string; picker: Picker; onAct: FactsProps["onAct"] }) {
  const filled = picker.groups.filter((group) => group.options.length > 0);
  const options = filled.flatMap((group) => group.options);
  const shown = options.find(({ value }) => value === picker.chosen)?.label;
  return (
    <>
      <label class="term" for={id}>
        {picker.label}
      </label>
      <span class="pick">
        <span aria-hidden="true">{shown}</span>
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
      </span>
      <small>{picker.note}</small>
    </>
  );
}
