import type { EnrolmentCode } from "../../core/policy/enrolment-code.ts";
import type { Language } from "../../core/say.ts";
import { SendView } from "../../host/page/send-view.tsx";
import type { Session, View } from "../../host/sending/session.ts";
import { Enrol } from "./enrol.tsx";
import { Home, Starting } from "./home.tsx";
import { LogView } from "./log-view.tsx";
import type { PaneLog } from "./pane-log.ts";
import type { Rules } from "./rules.ts";

/** All that the pane shows; `rules` and `log` are null until they are there. */
export interface PaneState {
  readonly place: "message" | "log";
  readonly view: View;
  readonly rules: Rules | null;
  readonly log: PaneLog | null;
  /** Why Outlook held the message, where that is not in it. */
  readonly note: string;
  /** How often the log was brought up to date. */
  readonly settled: number;
}

interface PaneProps {
  readonly state: PaneState;
  readonly session: Session;
  /** The work address of whoever has this mailbox. */
  readonly user: string;
  readonly language: Language;
  readonly go: (place: PaneState["place"]) => void;
  readonly onCode: (code: EnrolmentCode) => Promise<void>;
  readonly onRetry: () => void;
}

export function Pane({ state, session, user, language, go, onCode, onRetry }: PaneProps) {
  const { place, view, rules, log, note, settled } = state;
  if (rules === null || log === null) return <Starting language={language} />;
  const policy = rules.kind === "ok" ? rules.policy : null;
  if (place === "log")
    return (
      <LogView
        key={settled}
        log={log}
        policy={policy}
        user={user}
        language={language}
        onBack={() => go("message")}
      />
    );
  if (rules.kind === "no-rules")
    return (
      <Enrol why={rules.why} language={language} onCode={onCode} onRetry={onRetry} onLog={() => go("log")} />
    );
  if (view.kind === "nothing")
    return (
      <Home
        rules={rules}
        language={language}
        onCheck={() => void session.pressed()}
        onLog={() => go("log")}
      />
    );
  return <SendView view={view} session={session} language={language} note={note} modal={false} />;
}
