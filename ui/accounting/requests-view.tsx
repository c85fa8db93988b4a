import { dueOn, mayTakeLonger } from "../../core/accounting/index.ts";
import type { Language, Say } from "../../core/say.ts";
import type { Day } from "../../core/time.ts";
import { sayDay } from "../words.ts";
import type { AccountingActs, KeptRequest } from "./model.ts";

interface RequestsProps {
  readonly requests: readonly KeptRequest[];
  /** How many this device's key does not open. */
  readonly lost: number;
  readonly nameOf: (reference: string) => string;
  readonly today: Day;
  readonly language: Language;
  readonly say: Say;
  readonly acts: Pick<AccountingActs, "show" | "extend" | "saveCopy">;
}

/** Who asked, until when they must have it, and the copies that were given. */
export function RequestsView({ requests, lost, nameOf, today, language, say, acts }: RequestsProps) {
  const dueOf = ({ rule, asked, longer }: KeptRequest) => dueOn(rule, asked, longer !== null);
  // Those that wait for an answer come first, the most urgent one on top.
  const orderOf = (one: KeptRequest) => `${one.given ? 1 : 0} ${dueOf(one)}`;
  const sorted = [...requests].sort((a, b) => orderOf(a).localeCompare(orderOf(b)));
  return (
    <div class="requests screen">
      <h2>{say("accounting-requests")}</h2>
      {lost > 0 && <p class="ask">{say("accounting-lost", { count: lost })}</p>}
      {requests.length + lost === 0 && <p class="soft">{say("accounting-no-requests")}</p>}
      <ol>
        {sorted.map((request) => {
          const due = dueOf(request);
          const { given } = request;
          const state = given ? "given" : due < today ? "overdue" : "due";
          const name = nameOf(request.participant);
          return (
            <li key={request.id}>
              <h3 id={`request-${request.id}`}>
                {name}{" "}
                <span class={state}>
                  {say(`accounting-state-${state}`, { day: sayDay(given?.on ?? due, language) })}
                </span>
              </h3>
              <p class="soft">
                {say("accounting-request", {
                  rule: say(`accounting-rule-${request.rule}`),
                  day: sayDay(request.asked, language),
                  title: request.title,
                })}
                {request.longer !== null && ` ${say("accounting-longer-why", { why: request.longer })}`}
              </p>
              <div class="tools">
                {given ? (
                  <button
                    type="button"
                    class="plain"
                    aria-describedby={`request-${request.id}`}
                    onClick={() => void acts.saveCopy(given.copy)}
                  >
                    {say("accounting-save-copy")}
                  </button>
                ) : (
                  <button
                    type="button"
                    class="plain"
                    aria-describedby={`request-${request.id}`}
                    onClick={() => void acts.show(request, request)}
                  >
                    {say("accounting-open-request")}
                  </button>
                )}
              </div>
              {given === null && request.longer === null && mayTakeLonger(request.rule) && (
                <details>
                  <summary>{say("accounting-longer")}</summary>
                  <form
                    class="tools"
                    onSubmit={(event) => {
                      event.preventDefault();
                      const reason = String(new FormData(event.currentTarget).get("reason")).trim();
                      void acts.extend(request, reason);
                    }}
                  >
                    <label>
                      {say("accounting-longer-reason")}
                      <input name="reason" required pattern=".*\S.*" />
                    </label>
                    <button type="submit" class="plain">
                      {say("accounting-longer-save")}
                    </button>
                  </form>
                </details>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
