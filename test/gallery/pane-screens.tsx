import type { JSX } from "preact";
import { noChoices } from "../../core/decide/index.ts";
import type { Language } from "../../core/say.ts";
import { Enrol } from "../../outlook-addin/pane/enrol.tsx";
import { Home, Starting } from "../../outlook-addin/pane/home.tsx";
import { LogView } from "../../outlook-addin/pane/log-view.tsx";
import type { PaneLog } from "../../outlook-addin/pane/pane-log.ts";
import type { NoRules, Rules } from "../../outlook-addin/pane/rules.ts";
import { ReviewSheet, type Stage } from "../../ui/index.ts";
import { samplePolicy } from "../sample-policy.ts";
import { sheetInput } from "../sheet-input.ts";
import { logLines } from "./log-lines.ts";

type Screen = (language: Language) => JSX.Element;
type OpenRules = Extract<Rules, { kind: "ok" }>;

const nothing = () => {};
const rules = (from: OpenRules["from"]): OpenRules => ({
  kind: "ok",
  policy: samplePolicy(),
  from,
  signedBy: null,
  day: null,
});
const home =
  (from: OpenRules["from"]): Screen =>
  (language) => <Home rules={rules(from)} language={language} onCheck={nothing} onLog={nothing} />;
const enrol =
  (why: NoRules): Screen =>
  (language) => (
    <Enrol why={why} language={language} onCode={async () => {}} onRetry={nothing} onLog={nothing} />
  );
/** Stands for a log: the screen reads nothing but its lines. */
const logIn = (where: PaneLog["where"]) =>
  ({
    where,
    lines: async () => logLines,
    file: async () => ({ text: "", end: null }),
    makeRoom: async () => {},
  }) as unknown as PaneLog;
const log =
  (where: PaneLog["where"]): Screen =>
  (language) => (
    <LogView
      log={logIn(where)}
      policy={samplePolicy()}
      user="dana.whitfield@harborbridge.example"
      language={language}
      onBack={nothing}
    />
  );
const sheet =
  (scenario: string, stage: Stage, note = ""): Screen =>
  (language) => (
    <ReviewSheet
      input={{ ...sheetInput(scenario, language), choices: noChoices, ends: "ready" }}
      stage={stage}
      language={language}
      note={note}
      modal={false}
      onAct={nothing}
    />
  );

/** What Outlook's pane shows and the extension does not. */
export const paneScreens: Readonly<Record<string, Screen>> = {
  "pane-starting": (language) => <Starting language={language} />,
  "pane-home": home("pack"),
  "pane-home-practice": home("sample"),
  "pane-enrol": enrol("no-code"),
  "pane-wrong-code": enrol("wrong-code"),
  "pane-unreachable": enrol("unreachable"),
  "pane-not-a-pack": enrol("not-a-pack"),
  "pane-newer": enrol("newer"),
  "pane-damaged": enrol("damaged"),
  "pane-broken": enrol("broken"),
  "pane-stopped": enrol("stopped"),
  "pane-changed-since": sheet("housing-dump", { kind: "changed-since" }),
  "pane-put-back": sheet("housing-dump", { kind: "trouble", what: "put-back", lost: ["Intake packet.docx"] }),
  "pane-log": log("disk"),
  "pane-log-in-mailbox": log("mailbox"),
  "pane-strip": sheet("housing-dump", { kind: "review" }),
  "pane-covered": sheet("housing-clean", { kind: "review" }),
  "pane-pass": sheet("ordinary-lunch", { kind: "review" }),
  "pane-emergency": sheet("crisis-now", { kind: "review" }),
  "pane-ready": sheet("housing-dump", { kind: "ready", changed: true, unlogged: false }),
  "pane-ready-as-it-is": sheet(
    "ordinary-lunch",
    { kind: "ready", changed: false, unlogged: false },
    "Outlook asked because it did not have the list of the people you serve. It has it now.",
  ),
  "pane-ready-unlogged": sheet("crisis-now", { kind: "ready", changed: true, unlogged: true }),
  "pane-log-full": sheet("housing-dump", { kind: "trouble", what: "log-full" }),
};
