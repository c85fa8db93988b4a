import { useState } from "preact/hooks";
import type { Language, Say } from "../../core/say.ts";
import type { Day } from "../../core/time.ts";
import type { AccountingActs, Shown } from "./model.ts";
import { columns, sayPeriod } from "./paper.ts";

interface ResultProps {
  readonly shown: Shown;
  readonly person: string;
  readonly today: Day;
  readonly language: Language;
  readonly say: Say;
  readonly acts: Pick<AccountingActs, "save" | "give">;
}

/** The accounting as a table, what it can't tell, and the ways to hand it over. */
export function ResultView({ shown, person, today, language, say, acts }: ResultProps) {
  const { accounting, rows, request } = shown;
  const [waiting, setWaiting] = useState<ReadonlySet<string>>(new Set());
  const mark = (key: string, waits: boolean) =>
    setWaiting(new Set(waits ? [...waiting, key] : [...waiting].filter((one) => one !== key)));
  const unsure = [
    accounting.open > 0 && say("accounting-open", { count: accounting.open }),
    accounting.unattributed > 0 && say("accounting-unattributed", { count: accounting.unattributed }),
  ].filter((one) => one !== false);
  return (
    <div class="result">
      <h2 id="accounting-result" tabIndex={-1}>
        {say("accounting-of", { name: person })}
      </h2>
      <p class="soft">
        {say(`accounting-cite-${accounting.rule}`)}. {sayPeriod(accounting, language, say)}.
      </p>
      <p class="soft screen">{say("accounting-source")}</p>
      {unsure.map((one) => (
        <p class="ask screen" key={one}>
          {one}
        </p>
      ))}
      {rows.length === 0 ? (
        <p>{say("accounting-none")}</p>
      ) : (
        <section class="table" aria-labelledby="accounting-result">
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and has to with the keyboard too. */}
          <div class="scrolls" tabIndex={0}>
            <table>
              <thead>
                <tr>
                  {columns.map(({ id }) => (
                    <th scope="col" key={id}>
                      {say(id)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.key} class={waiting.has(row.key) ? "waits" : ""}>
                    {columns.map(({ of }) => (
                      <td key={of}>{row[of]}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
      {rows.some((row) => row.mayWait) && (
        <fieldset class="screen">
          <legend>{say("accounting-wait")}</legend>
          {rows
            .filter((row) => row.mayWait)
            .map((row) => (
              <label class="choice" key={row.key}>
                <input
                  type="checkbox"
                  checked={waiting.has(row.key)}
                  onChange={({ currentTarget }) => mark(row.key, currentTarget.checked)}
                />
                <span>{say("accounting-wait-row", { to: row.to, when: row.when })}</span>
              </label>
            ))}
        </fieldset>
      )}
      <div class="tools screen">
        <button type="button" class="plain" onClick={() => void acts.save("pdf", waiting)}>
          {say("accounting-pdf")}
        </button>
        <button type="button" class="plain" onClick={() => void acts.save("csv", waiting)}>
          {say("accounting-csv")}
        </button>
        <button type="button" class="plain" onClick={() => window.print()}>
          {say("accounting-print")}
        </button>
      </div>
      {request && request.given === null && (
        <form
          class="tools screen"
          onSubmit={(event) => {
            event.preventDefault();
            const on = String(new FormData(event.currentTarget).get("on"));
            void acts.give(request, on, waiting);
          }}
        >
          <label>
            {say("accounting-given-on")}
            <input type="date" name="on" required min={request.asked} max={today} defaultValue={today} />
          </label>
          <button type="submit" class="main">
            {say("accounting-give")}
          </button>
        </form>
      )}
    </div>
  );
}
