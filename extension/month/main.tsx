import "../../ui/style.css";
import "../../ui/log/log.css";
import "../../ui/month/month.css";
import { render } from "preact";
import { openMonth } from "../../host/store/month.ts";
import { MonthPage, StoreClosed, sectionOf } from "../../ui/index.ts";
import { openPage } from "../store/reader.ts";

const { language, say, loaded } = await openPage(document);
document.title = say("month-title");
const month = openMonth();

async function show(): Promise<void> {
  const { section } = sectionOf(location.hash);
  const devices = await month.devices.count();
  render(
    <MonthPage section={section} say={say}>
      {devices === 0 && <p>{say(section === "logs" ? "month-logs-none" : "month-sample-no-logs")}</p>}
    </MonthPage>,
    document.body,
  );
}

const closed = () => render(<StoreClosed language={language} />, document.body);
addEventListener("hashchange", () => void show().catch(closed));
if (loaded.kind === "no-store") closed();
else await show().catch(closed);
