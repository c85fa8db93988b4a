import "../../ui/style.css";
import "../../ui/log/log.css";
import "../../ui/roster/roster.css";
import "../../ui/sign-off/text.css";
import { render } from "preact";
import { browser } from "wxt/browser";
import { indexPolicy } from "../../core/policy/index.ts";
import { coverSheetFile } from "../../files/index.ts";
import { loadFonts } from "../../host/page/cover-sheet-fonts.ts";
import { download } from "../../host/page/download.ts";
import { type RosterHost, rosterDesk } from "../../host/roster/desk.ts";
import { remembered } from "../../host/roster/remembered.ts";
import type { RosterTold } from "../../host/roster/work.ts";
import { requests } from "../../host/sign-off/here.ts";
import { instant } from "../../host/store/clock.ts";
import { database, log } from "../../host/store/here.ts";
import { RosterPage, StoreClosed, speaker } from "../../ui/index.ts";
import { readSettings } from "../store/kept.ts";
import { openPage } from "../store/reader.ts";
import type { Ask } from "../wire/background.ts";
import { tableOfLastPage } from "./page-table.ts";

const { language, say, loaded } = await openPage(document);

const startWorker: RosterHost["startWorker"] = (tell, failed) => {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<RosterTold>) => tell(data));
  worker.addEventListener("error", failed);
  return { ask: (ask) => worker.postMessage(ask), end: () => worker.terminate() };
};

async function open(): Promise<void> {
  if (loaded.kind === "no-store") return render(<StoreClosed language={language} />, document.body);
  if (loaded.kind !== "ok") return render(<p role="alert">{say("roster-no-policy")}</p>, document.body);
  const { policy, day } = loaded;
  let index = indexPolicy(policy);
  const now = day === null ? instant : () => day;
  const { sender } = await readSettings(database, browser.storage.managed);
  const rulesChanged = rosterDesk(
    {
      policy,
      language,
      now,
      log,
      startWorker,
      show: (state, acts) =>
        render(
          <RosterPage state={state} acts={acts} policy={index} now={now()} language={language} />,
          document.body,
        ),
      remembered: remembered(database),
      requests,
      fromPage: tableOfLastPage,
      makeCoverSheet: (sheet) => coverSheetFile(sheet, loadFonts, speaker(sheet.language)),
      save: download,
    },
    sender,
  );
  const again = async () => {
    const { loaded: changed } = await openPage(document);
    if (changed.kind !== "ok") return render(<StoreClosed language={language} />, document.body);
    index = indexPolicy(changed.policy);
    rulesChanged(changed.policy);
  };
  // Not an async listener: its answer would stand in for the background script's, whatever was asked.
  browser.runtime.onMessage.addListener((ask: Ask) => {
    if (ask.kind === "policy-changed") void again();
  });
}
await open();
