import { useState } from "preact/hooks";
import { type AccountingRule, accountingRules, yearsBefore } from "../../core/accounting/index.ts";
import type { Say } from "../../core/say.ts";
import type { Day } from "../../core/time.ts";
import type { AccountingActs, PersonChoice, Wanted } from "./model.ts";

interface ChooseProps {
  readonly people: readonly PersonChoice[];
  readonly today: Day;
  readonly say: Say;
  readonly acts: Pick<AccountingActs, "show" | "record">;
}

/** Whose accounting, by which rule, of which days; to look at now, or because somebody asked. */
export function ChooseView({ people, today, say, acts }: ChooseProps) {
  const [find, setFind] = useState("");
  const [rule, setRule] = useState<AccountingRule>("hipaa");
  const wantedName = find.trim().toLocaleLowerCase();
  const found = people.filter(({ label }) => label.toLocaleLowerCase().includes(wantedName));
  const earliest = yearsBefore(today, 6);
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const text = (name: string) => String(form.get(name) ?? "");
    const wanted: Wanted = { participant: text("participant"), rule, from: text("from"), to: text("to") };
    if (event.submitter?.getAttribute("value") === "record")
      void acts.record(wanted, text("asked"), text("title").trim());
    else void acts.show(wanted, null);
  };
  return (
    <form class="choose" onSubmit={send}>
      <div class="tools">
        <label>
          {say("accounting-find")}
          <input
            type="search"
            value={find}
            onInput={({ currentTarget }) => setFind(currentTarget.value)}
            aria-describedby="accounting-found"
          />
        </label>
        <label>
          {say("accounting-person")}
          <select name="participant" required>
            {found.map(({ reference, label }) => (
              <option key={reference} value={reference}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p id="accounting-found" role="status" class="soft">
        {wantedName !== "" && say("accounting-found", { count: found.length })}
      </p>
      <fieldset>
        <legend>{say("accounting-rule")}</legend>
        {accountingRules.map((one) => (
          <label class="choice" key={one}>
            <input type="radio" name="rule" checked={rule === one} onChange={() => setRule(one)} />
            <span>
              {say(`accounting-rule-${one}`)} <small>{say(`accounting-holds-${one}`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="tools">
        <label>
          {say("accounting-from")}
          <input type="date" name="from" required min={earliest} max={today} defaultValue={earliest} />
        </label>
        <label>
          {say("accounting-until")}
          <input type="date" name="to" required min={earliest} max={today} defaultValue={today} />
        </label>
        <button type="submit" class="main" value="show">
          {say("accounting-show")}
        </button>
      </div>
      <details>
        <summary>{say("accounting-asked-for")}</summary>
        <div class="tools">
          <label>
            {say("accounting-asked")}
            <input type="date" name="asked" max={today} defaultValue={today} />
          </label>
          <label>
            {say("accounting-responsible")}
            <input name="title" />
          </label>
          <button type="submit" class="plain" value="record">
            {say("accounting-record")}
          </button>
        </div>
      </details>
    </form>
  );
}
