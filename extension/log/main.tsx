import "../../ui/style.css";
import "../../ui/log/log.css";
import { render } from "preact";
import { browser } from "wxt/browser";
import { exportLog, type LogLine, type LogReport, verifyLog } from "../../core/log/index.ts";
import { verifierOf } from "../../core/signature.ts";
import { dayOf } from "../../core/time.ts";
import { download } from "../../host/page/download.ts";
import { instant } from "../../host/store/clock.ts";
import { database, log } from "../../host/store/here.ts";
import { markHandover } from "../../host/store/mark-handover.ts";
import { LogPage, StoreClosed, sendsOf, unprotectedOf } from "../../ui/index.ts";
import { readSettings } from "../store/kept.ts";
import { openPage } from "../store/reader.ts";
import { type PageRecord, pageRecord } from "../wire/background.ts";

const { language, say, loaded } = await openPage(document);
const record = (await browser.storage.local.get(pageRecord))[pageRecord] as PageRecord | undefined;
const whole = async () => await exportLog(await log.lines(), instant(), await log.signer());
const sender = async () =>
  await readSettings(database, browser.storage.managed).then(
    (settings) => settings.sender,
    () => null,
  );
const closed = () => render(<StoreClosed language={language} />, document.body);

function show(lines: readonly LogLine[], report: LogReport | null): void {
  const policy = loaded.kind === "ok" ? loaded.policy : null;
  const verify = async () => show(lines, await verifyLog(await whole(), verifierOf(crypto.subtle)));
  const save = async () => download("log.jsonl", new Blob([await whole()], { type: "application/jsonl" }));
  render(
    <LogPage
      sends={sendsOf(lines, policy, language, say)}
      unprotected={unprotectedOf(lines, record?.sites ?? [], language)}
      report={report}
      today={dayOf(instant())}
      language={language}
      onVerify={() => void verify().catch(closed)}
      onExport={() => void save().catch(closed)}
      onMark={async (entry, handover) => {
        const marked = await markHandover(log, entry, handover, await sender());
        await log.lines().then((now) => show(now, null), closed);
        return marked;
      }}
    />,
    document.body,
  );
}
await log.lines().then((lines) => show(lines, null), closed);
