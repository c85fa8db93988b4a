import type { LeftOut } from "../../core/bring-in/index.ts";
import type { Say } from "../../core/say.ts";
import type { BringInActs, Summary } from "./stage.ts";

interface SummaryViewProps {
  readonly summary: Summary;
  readonly say: Say;
  readonly acts: BringInActs;
}

/** What will be saved and what was left out, before anything is saved. */
export function SummaryView({ summary, say, acts }: SummaryViewProps) {
  const { people, changes, facts, consents, limitations, signed, left, unopened } = summary;
  const lines = [
    people > 0 && say("bring-in-sum-people", { count: people }),
    people + changes.gone > 0 && say("bring-in-sum-changes", { ...changes }),
    facts > 0 && say("bring-in-sum-facts", { count: facts }),
    consents > 0 && say(signed ? "bring-in-sum-unused" : "bring-in-sum-consents", { count: consents }),
    limitations > 0 && say("bring-in-sum-limits", { count: limitations }),
  ].filter((line) => line !== false);
  if (lines.length === 0) lines.push(say("bring-in-sum-nothing"));
  return (
    <section class="summary">
      <h2>{say("bring-in-summary")}</h2>
      <div role="status">
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      {left.length > 0 && (
        <>
          <h2>{say("bring-in-left")}</h2>
          <ul>
            {left.map((one) => (
              <li key={`${one.file} ${one.why} ${one.what}`}>{sayLeft(one, say)}</li>
            ))}
          </ul>
        </>
      )}
      {unopened.length > 0 && <p class="soft">{say("bring-in-unopened", { files: unopened.join(", ") })}</p>}
      <div class="tools">
        {people + consents + limitations > 0 && (
          <button type="button" class="main" onClick={acts.save}>
            {say("bring-in-save")}
          </button>
        )}
        <button type="button" class="plain" onClick={acts.cancel}>
          {say("bring-in-cancel")}
        </button>
      </div>
    </section>
  );
}

/** `Client.csv: 3 people have no name. Rows 5, 9 and 12.` It holds no value. */
export function sayLeft({ file, why, what, count, rows }: LeftOut, say: Say): string {
  const sentence = say(`bring-in-left-${why}`, { count, what });
  const where =
    rows.length === 0
      ? ""
      : ` ${say(rows.length < count ? "bring-in-rows-more" : "bring-in-rows", { count: rows.length, rows: rows.join(", ") })}`;
  return `${file}: ${sentence}${where}`;
}
