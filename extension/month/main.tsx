import "../../ui/style.css";
import "../../ui/log/log.css";
import "../../ui/month/month.css";
import "../../ui/month/review.css";
import { render } from "preact";
import { knownDevices, type Policy } from "../../core/policy/index.ts";
import { openMonth } from "../../host/store/month.ts";
import {
  type DeviceLine,
  type LogsState,
  LogsView,
  MonthPage,
  type MonthSection,
  SampleView,
  StoreClosed,
  sectionOf,
} from "../../ui/index.ts";
import { openPage } from "../store/reader.ts";
import { deviceLines } from "./logs-model.ts";
import { measuresPart } from "./measures-part.tsx";
import { changesPart, reviewPart } from "./review-parts.tsx";
import { sampleModel } from "./sample-model.ts";
import { type Drawing, samplingActs } from "./sampling.ts";
import { takingActs } from "./taking.ts";

const { language, say, loaded } = await openPage(document);
document.title = say("month-title");
const month = openMonth();
const policy = loaded.kind === "ok" ? loaded.policy : null;
/** Null where the rules name no device: then none is unknown. */
const known: ReadonlySet<string> | null =
  policy && policy.devices.length > 0 ? new Set(knownDevices(policy).keys()) : null;
const closed = () => render(<StoreClosed language={language} />, document.body);
const show = () => void showPage().catch(closed);

let taking: LogsState = { kind: "ready", said: null };
let devices: readonly DeviceLine[] = [];
const logs = takingActs((state) => {
  taking = state;
  show();
});
let drawing: Drawing = { busy: false, trouble: null };
const samples =
  policy &&
  samplingActs({ database: month, policy, known, closed }, (state) => {
    drawing = state;
    show();
  });

/** Counts drawings: one that was overtaken by a newer one shows what was before. */
let turn = 0;
async function showPage(): Promise<void> {
  turn += 1;
  const own = turn;
  const { section, rest } = sectionOf(location.hash);
  const page = section === "logs" ? await logsPart() : policy ? await partOf(section, rest, policy) : noRules;
  if (own !== turn) return;
  render(
    <MonthPage section={section} say={say}>
      {page}
    </MonthPage>,
    document.body,
  );
}

const noRules = <p>{say("month-sample-no-rules")}</p>;

async function logsPart() {
  // While files are read the table stands still: reading it again for each of them would take the page's time.
  if (taking.kind === "ready") devices = await deviceLines(month, policy, known);
  return (
    <LogsView state={taking} devices={devices} knowsKeys={known !== null} language={language} acts={logs} />
  );
}

async function partOf(section: Exclude<MonthSection, "logs">, asked: string, rules: Policy) {
  const around = { month, policy: rules, language, say, show, closed };
  switch (section) {
    case "sample":
      return await samplePart(asked, rules);
    case "review":
      return await reviewPart(asked, around);
    case "changes":
      return await changesPart(around);
    case "measures":
      return await measuresPart(asked, around);
    default:
      return section satisfies never;
  }
}

async function samplePart(asked: string, rules: Policy) {
  const model = await sampleModel(month, asked, { policy: rules, known, language, ...drawing });
  return samples && <SampleView model={model} language={language} acts={samples} />;
}

addEventListener("hashchange", show);
// A round becomes known while the page is open.
setInterval(() => document.querySelector(".declared [role=status]") && show(), 5_000);
if (loaded.kind === "no-store") closed();
else show();
