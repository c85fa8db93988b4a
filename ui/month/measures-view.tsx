import type { MonthMeasures } from "../../core/review/index.ts";
import type { Language, Say } from "../../core/say.ts";
import { sayList, sayMonth, speaker } from "../words.ts";
import { Plot } from "./plot.tsx";
import { ReportView } from "./report-view.tsx";
import type { MeasuresModel } from "./review-model.ts";

interface MeasuresViewProps {
  readonly model: MeasuresModel;
  readonly language: Language;
  readonly onPrint: () => void;
}

/** So many months stand side by side: more names do not fit under their bars. */
const shownMonths = 12;

/** Each has `measures-<name>` and `measures-<name>-lead`. */
const measures = {
  overrides: ({ overrides }) => overrides.reduce((sum, [, count]) => sum + count, 0),
  "taken-out": ({ takenOut }) => takenOut,
  held: ({ heldSeconds }) => (heldSeconds === null ? null : Math.round(heldSeconds / 6) / 10),
  "not-in-force": ({ notInForce }) => notInForce,
  "follow-ups": ({ followUps }) => followUps,
} as const satisfies Readonly<Record<string, (of: MonthMeasures) => number | null>>;
type Measure = keyof typeof measures;
const isMeasure = (name: string): name is Measure => name in measures;

/** What the months show, side by side, and one month's report to print. */
export function MeasuresView({ model, language, onPrint }: MeasuresViewProps) {
  const say = speaker(language);
  if (model.months.length === 0) return <p class="soft">{say("month-sample-no-logs")}</p>;
  return (
    <>
      {model.report && <ReportView report={model.report} language={language} onPrint={onPrint} />}
      <p class="soft">{say("measures-lead")}</p>
      {Object.keys(measures)
        .filter(isMeasure)
        .map((name) => (
          <MeasureView key={name} name={name} model={model} language={language} say={say} />
        ))}
      <h3>{say("measures-alerts")}</h3>
      <p class="soft">{say("measures-alerts-none")}</p>
    </>
  );
}

interface MeasureViewProps {
  readonly name: Measure;
  readonly model: MeasuresModel;
  readonly language: Language;
  readonly say: Say;
}

function MeasureView({ name, model, language, say }: MeasureViewProps) {
  const rows = model.months.slice(-shownMonths).map((one) => {
    const value = measures[name](one);
    return {
      month: one.month,
      value,
      shown: value === null ? "–" : value.toLocaleString(language),
      detail: name === "overrides" ? sayRules(one, language, say) : "",
      policies: one.policies,
      isMarked: model.marks.includes(one.month),
    };
  });
  const title = say(`measures-${name}`);
  return (
    <section class="measure" aria-labelledby={`measure-${name}`}>
      <h3 id={`measure-${name}`}>{title}</h3>
      <p class="soft">{say(`measures-${name}-lead`)}</p>
      <Plot
        id={`plot-${name}`}
        title={title}
        description={rows.map(({ month, shown }) => `${sayMonth(month, language)}: ${shown}`).join("; ")}
        bars={rows.map(({ month, ...row }) => ({ name: shortOf(month), ...row }))}
      />
      <table>
        <thead>
          <tr>
            <th scope="col">{say("month-sample-which")}</th>
            <th scope="col" class="number">
              {title}
            </th>
            <th scope="col">{say("measures-rules")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ month, shown, detail, policies, isMarked }) => (
            <tr key={month}>
              <th scope="row">{sayMonth(month, language)}</th>
              <td class="number" data-term={title}>
                {shown}
                {detail && <small>{detail}</small>}
              </td>
              <td data-term={say("measures-rules")}>
                {sayList(policies, language)}
                {isMarked && ` ${say("measures-new-rules")}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** "not in the bundle: 3 and no permission: 1". */
function sayRules({ overrides }: MonthMeasures, language: Language, say: Say): string {
  return sayList(
    overrides.map(([rule, count]) => `${say(`measures-rule-${rule}`)}: ${count}`),
    language,
  );
}

/** `11/26`, from `2026-11`. */
const shortOf = (month: string) => `${month.slice(5)}/${month.slice(2, 4)}`;
