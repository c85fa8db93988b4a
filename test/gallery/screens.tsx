import type { JSX } from "preact";
import type { Language } from "../../core/say.ts";
import {
  LogPage,
  type LogPageProps,
  Popup,
  type Protection,
  QuietLine,
  ReviewSheet,
  type Stage,
  StoreClosed,
  sendsOf,
  sentLine,
  speaker,
  unprotectedOf,
} from "../../ui/index.ts";
import { sampleIndex } from "../sample-policy.ts";
import { sheetInput } from "../sheet-input.ts";
import { accountingScreens } from "./accounting-screens.tsx";
import { bringInScreens } from "./bring-in-screens.tsx";
import { composeScreens } from "./compose-screens.tsx";
import { handoverLines, logLines } from "./log-lines.ts";
import { paneScreens } from "./pane-screens.tsx";
import { permissionsScreens } from "./permissions-screens.tsx";
import { signOffScreens } from "./sign-off-screens.tsx";

type Screen = (language: Language) => JSX.Element;

const told = (what: unknown) => document.body.setAttribute("data-told", JSON.stringify(what));

const sheet =
  (scenario: string, stage: Stage = { kind: "review" }): Screen =>
  (language) => (
    <ReviewSheet input={sheetInput(scenario, language)} stage={stage} language={language} onAct={told} />
  );

const stage =
  (shown: Stage): Screen =>
  (language) => <ReviewSheet input={null} stage={shown} language={language} onAct={told} />;

const popup =
  (protection: Protection): Screen =>
  (language) => (
    <Popup
      protection={protection}
      sends={sendsOf(logLines, sampleIndex().policy, language, speaker(language))}
      links={{
        prepare: "#compose-start",
        roster: "#roster",
        permissions: "#permissions",
        log: "#log",
        signOff: "#answer-empty",
        accounting: "#accounting",
        options: "#options",
        teach: protection.kind === "not-protected" ? "#teach" : null,
      }}
      language={language}
    />
  );

const log =
  (report: LogPageProps["report"], lines = logLines): Screen =>
  (language) => (
    <LogPage
      sends={sendsOf(lines, sampleIndex().policy, language, speaker(language))}
      unprotected={unprotectedOf(lines, sampleIndex().policy.sites, language)}
      report={report}
      today="2026-11-20"
      language={language}
      onVerify={() => told("verify")}
      onExport={() => told("export")}
      onMark={async (...mark) => {
        told(mark);
        return "marked";
      }}
    />
  );

const key = "c07e".repeat(8);

/** Every screen that the product shows, by a name for its address. */
export const screens: Readonly<Record<string, Screen>> = {
  strip: sheet("housing-dump"),
  covered: sheet("housing-clean"),
  reduce: sheet("birth-date-age"),
  spanish: sheet("spanish"),
  "no-permission": sheet("consent-expired"),
  "unknown-partner": sheet("unknown-partner"),
  "two-recipients": sheet("mixed-recipients"),
  "agreement-ended": sheet("agreement-expired"),
  channel: sheet("channel-not-approved"),
  "sign-off": sheet("status-narrative"),
  refused: sheet("dv-hmis"),
  emergency: sheet("crisis-now"),
  "legal-demand": sheet("law-enforcement"),
  "to-the-person": sheet("to-participant"),
  minor: sheet("school-minor"),
  spoken: sheet("spoken-part2"),
  "wrong-purpose": sheet("crisis-to-landlord"),
  "no-bundle": sheet("no-bundle"),
  flagged: sheet("flag-number"),
  "not-checked": sheet("attachment-locked"),
  file: sheet("attachment-dump"),
  roster: sheet("attachment-roster"),
  "cross-program": sheet("part2-own-participant"),
  incomplete: sheet("incomplete"),
  "nothing-left": sheet("nothing-left"),
  split: sheet("two-with-permission"),
  revoked: sheet("consent-revoked"),
  "victim-service": sheet("dv-location"),
  unread: (language) => (
    <ReviewSheet
      input={sheetInput("attachment-locked", language, { nothingAbout: ["1".padStart(64, "0")] })}
      stage={{ kind: "review" }}
      language={language}
      onAct={told}
    />
  ),
  working: sheet("housing-dump", { kind: "working", doing: "cover-sheet" }),
  reading: stage({ kind: "working", doing: "reading" }),
  trouble: stage({ kind: "trouble", what: "log" }),
  done: stage({ kind: "done", what: "request-saved" }),
  unlogged: stage({ kind: "sent-unlogged" }),
  quiet: (language) => (
    <QuietLine
      text={sentLine(sheetInput("housing-clean", language), true)}
      language={language}
      onClose={() => told("close")}
    />
  ),
  "popup-protected": popup({ kind: "protected", site: "Roundcube" }),
  "popup-no-message": popup({ kind: "no-message" }),
  "popup-wrong-store": popup({ kind: "wrong", why: "store" }),
  "store-closed": (language) => <StoreClosed language={language} />,
  "popup-not-protected": popup({ kind: "not-protected" }),
  "popup-wrong-sites": popup({ kind: "wrong", why: "sites" }),
  "popup-wrong": popup({ kind: "wrong", why: "self-test" }),
  log: log(null),
  "log-whole": log({ kind: "read", key, lines: logLines, after: null, problems: [] }),
  "log-changed": log({
    kind: "read",
    key,
    lines: logLines,
    after: null,
    problems: [{ kind: "altered", line: 3 }],
  }),
  "log-empty": log(null, []),
  ...composeScreens,
  "log-handover": log(null, handoverLines),
  ...accountingScreens,
  ...bringInScreens,
  ...permissionsScreens,
  ...paneScreens,
  ...signOffScreens,
};
