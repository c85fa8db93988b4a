import "../../ui/style.css";
import "../../ui/log/log.css";
import { render } from "preact";
import { exportLog, type LogReport, verifyLog } from "../../core/log/index.ts";
import { verifierOf } from "../../core/signature.ts";
import { LogPage, sendsOf } from "../../ui/index.ts";
import { download } from "../engine/download.ts";
import { instant } from "../store/clock.ts";
import { log } from "../store/here.ts";
import { openPage } from "../store/reader.ts";

const { language, say, loaded } = await openPage(document);
const whole = async () => await exportLog(await log.lines(), instant(), await log.signer());
const sends = loaded.kind === "ok" ? sendsOf(await log.lines(), loaded.policy, language, say) : [];

function show(report: LogReport | null): void {
  render(
    <LogPage
      sends={sends}
      report={report}
      language={language}
      onVerify={async () => show(await verifyLog(await whole(), verifierOf(crypto.subtle)))}
      onExport={async () => download("log.jsonl", new Blob([await whole()], { type: "application/jsonl" }))}
    />,
    document.body,
  );
}
show(null);
