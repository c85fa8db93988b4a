import type { FieldId } from "../../core/ids.ts";
import type { Field, PolicyIndex } from "../../core/policy/index.ts";
import type { Language } from "../../core/say.ts";
import { grouped } from "./labels.ts";

interface TicksProps {
  readonly fields: readonly Field[];
  readonly ticked: readonly FieldId[];
  readonly policy: PolicyIndex;
  readonly language: Language;
  readonly onTick: (ticked: readonly FieldId[]) => void;
}

/** Details to tick, under the names of their groups. */
export function Ticks({ fields, ticked, policy, language, onTick }: TicksProps) {
  return (
    <div class="details-list">
      {grouped(fields, policy, language).map(({ heading, fields: own }) => (
        <fieldset key={heading}>
          <legend>{heading}</legend>
          {own.map(({ id, label }) => (
            <label key={id} class="tick">
              <input
                type="checkbox"
                value={id}
                checked={ticked.includes(id)}
                onChange={({ currentTarget: { checked } }) =>
                  onTick(checked ? [...ticked, id] : ticked.filter((one) => one !== id))
                }
              />
              {label[language]}
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
