import type { Language } from "../../core/say.ts";
import { sayDay, sayMonth, speaker } from "../words.ts";
import { Line } from "./changes-view.tsx";
import type { MeasuresModel } from "./review-model.ts";
import { WhichMonth } from "./which-month.tsx";

interface ReportViewProps {
  readonly report: NonNullable<MeasuresModel["report"]>;
  readonly language: Language;
  readonly onPrint: () => void;
}

/** A month on paper: how its review stands, who reviewed whom, and what should change. */
export function ReportView({ report, language, onPrint }: ReportViewProps) {
  const say = speaker(language);
  const { months, month, count, due, outcomes, pairs, changes } = report;
  return (
    <section class="report" aria-labelledby="report">
      <div class="tools">
        <WhichMonth months={months} month={month} part="measures" language={language} say={say} />
        <button type="button" class="plain" onClick={onPrint}>
          {say("report-print")}
        </button>
      </div>
      <h3 id="report">{say("report-title", { month: sayMonth(month, language) })}</h3>
      <p>
        {say("review-progress", { done: count - outcomes.open, count })}{" "}
        {say("review-due", { day: sayDay(due, language) })}
      </p>
      <table>
        <caption>{say("report-outcomes")}</caption>
        <tbody>
          {(["fine", "finding", "cannot-tell", "open"] as const).map((one) => (
            <tr key={one}>
              <th scope="row">{say(`report-outcome-${one}`)}</th>
              <td class="number">{outcomes[one]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {pairs.length > 0 && (
        <table>
          <caption>{say("report-pairs")}</caption>
          <tbody>
            {pairs.map(({ by, staff, count: many }) => (
              <tr key={`${by} ${staff}`}>
                <th scope="row">{say("report-pair", { by, staff })}</th>
                <td class="number">{many}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {changes.length > 0 && (
        <ul class="changes">
          {changes.map((change) => (
            <li key={change.number}>
              <Line change={change} language={language} say={say} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
