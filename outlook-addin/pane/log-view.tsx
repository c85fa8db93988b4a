import { useEffect, useState } from "preact/hooks";
import { type ChainEnd, type LogLine, type LogReport, verifyLog } from "../../core/log/index.ts";
import type { Policy } from "../../core/policy/index.ts";
import type { Language } from "../../core/say.ts";
import { verifierOf } from "../../core/signature.ts";
import { dayOf } from "../../core/time.ts";
import { download } from "../../host/page/download.ts";
import { instant } from "../../host/store/clock.ts";
import { markHandover } from "../../host/store/mark-handover.ts";
import { LogPage, type OnMark, StoreClosed, sendsOf, speaker } from "../../ui/index.ts";
import type { PaneLog } from "./pane-log.ts";

interface LogViewProps {
  readonly log: PaneLog;
  readonly policy: Policy | null;
  /** The work address of whoever has this mailbox. */
  readonly user: string;
  readonly language: Language;
  readonly onBack: () => void;
}

/** The sender's log, as every host shows it; where it stands in the mailbox, with the way to make room. */
export function LogView({ log, policy, user, language, onBack }: LogViewProps) {
  const say = speaker(language);
  const [lines, setLines] = useState<readonly LogLine[] | null | "closed">(null);
  const [report, setReport] = useState<LogReport | null>(null);
  /** The end of the file that was saved last. */
  const [saved, setSaved] = useState<ChainEnd | null>(null);
  const [told, setTold] = useState("");
  const closed = () => setLines("closed");
  const load = () => log.lines().then(setLines, closed);
  useEffect(() => void load(), []);
  const verify = async () => setReport(await verifyLog((await log.file()).text, verifierOf(crypto.subtle)));
  const save = async () => {
    const { text, end } = await log.file();
    download("log.jsonl", new Blob([text], { type: "application/jsonl" }));
    setSaved(end);
  };
  const mark: OnMark = async (entry, handover) => {
    const marked = await markHandover(log, entry, handover, user);
    setReport(null);
    await load();
    return marked;
  };
  const makeRoom = async (end: ChainEnd) => {
    const made = await log.makeRoom(end).then(
      () => true,
      () => false,
    );
    setTold(say(made ? "outlook-log-room-made" : "outlook-log-room-failed"));
    if (!made) return;
    setSaved(null);
    setReport(null);
    await load();
  };
  const sends = lines === null || lines === "closed" ? [] : sendsOf(lines, policy, language, say);
  return (
    <div class="sd pane">
      <button type="button" class="link" onClick={onBack}>
        {say("outlook-back")}
      </button>
      {log.where === "mailbox" && (
        <aside>
          <p>{say("outlook-log-in-mailbox")}</p>
          {saved && sends.some((send) => send.awaitsHandover) && <p>{say("outlook-log-mark-first")}</p>}
          {saved && (
            <button type="button" class="plain" onClick={() => void makeRoom(saved)}>
              {say("outlook-log-make-room")}
            </button>
          )}
          <p role="status">{told}</p>
        </aside>
      )}
      {lines === "closed" ? (
        <StoreClosed language={language} />
      ) : (
        lines && (
          <LogPage
            sends={sends}
            unprotected={[]}
            report={report}
            today={dayOf(instant())}
            language={language}
            onVerify={() => void verify().catch(closed)}
            onExport={() => void save().catch(closed)}
            onMark={mark}
          />
        )
      )}
    </div>
  );
}
