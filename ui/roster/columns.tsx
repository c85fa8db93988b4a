import type { FieldId } from "../../core/ids.ts";
import type { Say } from "../../core/say.ts";
import type { RosterPageProps, RosterTable } from "./model.ts";

/** What each column is. A column that is no field is not sent. */
export function Columns({
  acts,
  policy,
  language,
  given,
  say,
}: RosterPageProps & { readonly given: RosterTable; readonly say: Say }) {
  const fields = policy.policy.fields
    .filter(({ appliesTo }) => appliesTo === undefined)
    .map(({ id, label }) => ({ id, label: label[language] }))
    .sort((one, other) => one.label.localeCompare(other.label, language));
  return (
    <section>
      <h2 id="columns">{say("roster-columns")}</h2>
      <p class="soft">{say("roster-columns-note")}</p>
      <table class="columns" aria-labelledby="columns">
        <thead>
          <tr>
            <th scope="col">{say("roster-column")}</th>
            <th scope="col">{say("roster-column-is")}</th>
          </tr>
        </thead>
        <tbody>
          {given.table.headers.map((header, place) => (
            <tr key={place}>
              <th scope="row" id={`column-${place}`}>
                {header || say("roster-column-unnamed", { place: place + 1 })}
              </th>
              <td>
                <select
                  aria-labelledby={`column-${place}`}
                  value={given.columns[place] ?? ""}
                  onChange={({ currentTarget: { value } }) =>
                    acts.setColumn(place, value === "" ? null : (value as FieldId))
                  }
                >
                  <option value="">{say("roster-not-sent")}</option>
                  {fields.map(({ id, label }) => (
                    <option key={id} value={id}>
                      {label}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
