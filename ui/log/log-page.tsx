import { useState } from "preact/hooks";
import { type Handover, type LogReport, sayLogProblem } from "../../core/log/index.ts";
import type { Language, Say } from "../../core/say.ts";
import type { Day } from "../../core/time.ts";
import { speaker } from "../words.ts";
import { HandoverForm, type OnMark, sayMarked } from "./handover.tsx";
import type { Send } from "./sends.ts";
import type { Unprotected } from "./unprotected.ts";

export interface LogPageProps {
  readonly sends: readonly Send[];
  readonly unprotected: readonly Unprotected[];
  /** What the last verification said; null before one. */
  readonly report: LogReport | null;
  readonly today: Day;
  readonly language: Language;
  readonly onVerify: () => void;
  readonly onExport: () => void;
  readonly onMark: OnMark;
}

/** The sender's own log: what went to whom, and proof that nothing in it was changed. */
export function LogPage({
  sends,
  unprotected,
  report,
  today,
  language,
  onVerify,
  onExport,
  onMark,
}: LogPageProps) {
  const say = speaker(language);
  const [told, setTold] = useState("");
  const mark = async (id: string, as: Handover) => setTold(sayMarked(await onMark(id, as), as, say));
  const [filter, setFilter] = useState("");
  const wanted = filter.trim().toLocaleLowerCase();
  const shown = sends.filter((send) =>
    [send.to, send.about, send.purpose, send.went, send.out].some((text) =>
      text.toLocaleLowerCase().includes(wanted),
    ),
  );
  return (
    <main class="sd log">
      <header>
        <h1>{say("log-title")}</h1>
        <p class="soft">{say("log-lead")}</p>
        <div class="tools">
          <label>
            {say("log-filter")}
            <input
              type="search"
              value={filter}
              onInput={({ currentTarget }) => setFilter(currentTarget.value)}
            />
          </label>
          <button type="button" class="plain" onClick={onVerify}>
            {say("log-verify")}
          </button>
          <button type="button" class="plain" onClick={onExport}>
            {say("log-export")}
          </button>
        </div>
        <div role="status">{report && <Report report={report} say={say} />}</div>
        <div role="status">{told}</div>
      </header>
      {unprotected.length > 0 && (
        <section>
          <h2>{say("log-unprotected")}</h2>
          <p>{say("log-unprotected-next")}</p>
          <ul>
            {unprotected.map(({ at, when, site }) => (
              <li key={at}>
                {site} <time dateTime={at}>{when}</time>
              </li>
            ))}
          </ul>
        </section>
      )}
      {shown.length === 0 ? (
        <p class="soft">{say(sends.length === 0 ? "log-empty" : "log-none-found")}</p>
      ) : (
        <ol>
          {shown.map((send) => (
            <Entry key={send.id} send={send} today={today} say={say} onMark={mark} />
          ))}
        </ol>
      )}
    </main>
  );
}

interface EntryProps {
  readonly send: Send;
  readonly today: Day;
  readonly say: Say;
  readonly onMark: (id: string, as: Handover) => Promise<void>;
}

function Entry({ send, today, say, onMark }: EntryProps) {
  const facts = [
    [say("about"), send.about],
    [say("for"), send.purpose],
    [say("log-permission"), send.permission],
    [send.wentTerm, send.went],
    [say("log-stayed"), send.out || say("log-nothing-out")],
    [say("log-delivered"), send.delivered],
    [say("log-later"), send.later],
  ].filter(([, text]) => text);
  return (
    <li>
      <h2 id={`send-${send.id}`} tabIndex={-1}>
        {send.to} <span>{send.state}</span>
      </h2>
      <time class="soft" dateTime={send.at}>
        {send.when}
      </time>
      <dl>
        {facts.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {send.awaitsHandover && (
        <HandoverForm send={send} today={today} say={say} onMark={(as) => void onMark(send.id, as)} />
      )}
    </li>
  );
}

function Report({ report, say }: { readonly report: LogReport; readonly say: Say }) {
  if (report.kind === "not-a-log") return <p>{say("log-not-a-log")}</p>;
  const earlier = report.after ? ` ${say("log-earlier", { count: report.after.seq })}` : "";
  if (report.problems.length === 0)
    return <p>{say("log-whole", { count: report.lines.length }) + earlier}</p>;
  return (
    <>
      <p>{say("log-not-whole", { count: report.problems.length })}</p>
      <ul>
        {report.problems.slice(0, 5).map((problem) => (
          <li key={`${problem.kind} ${problem.line}`}>{sayLogProblem(problem, say)}</li>
        ))}
      </ul>
    </>
  );
}
