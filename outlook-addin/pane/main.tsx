import "../../ui/style.css";
import "../../ui/review/review.css";
import "../../ui/quiet/quiet.css";
import "../../ui/log/log.css";
import "./pane.css";
import { render } from "preact";
import { coverSheetFile } from "../../files/index.ts";
import { loadFonts } from "../../host/page/cover-sheet-fonts.ts";
import { download } from "../../host/page/download.ts";
import { openDesk } from "../../host/sending/desk.ts";
import { keepers } from "../../host/sending/keep.ts";
import { openSession, type Ready } from "../../host/sending/session.ts";
import { instant } from "../../host/store/clock.ts";
import { databaseName, openDatabase } from "../../host/store/database.ts";
import { languageOf, speaker } from "../../ui/index.ts";
import { readContext } from "../alert-context.ts";
import { openCalls } from "../item/calls.ts";
import type { ComposeItem } from "../item/read-item.ts";
import { readRing, writeRing } from "../kept/ring.ts";
import { refreshCaseload } from "./caseload.ts";
import { itemCompose } from "./item-compose.ts";
import { openNotes } from "./notes.ts";
import { Pane, type PaneState } from "./pane.tsx";
import { openPaneLog } from "./pane-log.ts";
import { reconcile } from "./reconcile.ts";
import { canSend, releaser } from "./release.ts";
import { enrol, loadRules, type Rules } from "./rules.ts";

/** What the pane itself mends; `incomplete-caseload` stays. */
const lackingList: readonly string[] = ["no-caseload", "other-caseload", "old-caseload"];
/** Milliseconds for one call of Office.js. */
const patience = 10_000;

await Office.onReady();
const { mailbox, roamingSettings: settings, displayLanguage } = Office.context;
const item = mailbox.item as unknown as ComposeItem;
const user = mailbox.userProfile.emailAddress;
const calls = openCalls(patience);
const language = languageOf([displayLanguage]);
document.documentElement.lang = language;
/** The manifest asks for leave to send where the agency wants it: `manifest-resend.xml`. */
const sends = new URLSearchParams(location.search).has("resend") && canSend(item);

const notes = await openNotes(item, calls);

/** What the alert that led here asked for and the message has nothing to do with. */
async function noteOf(): Promise<string> {
  const text = await calls.ask<string>((done) => item.getInitializationContextAsync(done)).catch(() => "");
  const reasons = readContext(text)?.reasons ?? [];
  const aboutList = reasons.length > 0 && reasons.every((reason) => lackingList.includes(reason));
  return aboutList ? speaker(language)("outlook-asked-for-list") : "";
}
let state: PaneState = {
  place: "message",
  view: { kind: "nothing" },
  rules: null,
  log: null,
  note: await noteOf(),
};
const become = (change: Partial<PaneState>) => {
  state = { ...state, ...change };
  render(
    <Pane
      state={state}
      session={session}
      language={language}
      go={(place) => become({ place })}
      onCode={async (code) => start(await enrol(code, settings, calls, crypto.subtle))}
      onRetry={() => void load()}
    />,
    document.body,
  );
};

let ready: Ready = null;
const session = openSession(
  { show: async () => {}, cancel: async () => become({ view: { kind: "nothing" } }) },
  "asking",
  async () => ready,
  (view) => become({ view }),
);
become({});

async function load(): Promise<void> {
  become({ rules: null });
  await start(await loadRules(settings, crypto.subtle));
}

/** From the moment that the rules are there: the log learns what became of earlier sends, then we look. */
async function start(rules: Rules): Promise<void> {
  const log = state.log ?? (await openPaneLog(openDatabase(databaseName), settings, calls));
  become({ rules, log });
  if (rules.kind !== "ok") return;
  const { policy, day } = rules;
  const desk = openDesk(policy, language, day === null ? instant : () => day, sends ? "sent" : "ready");
  const makeCoverSheet: NonNullable<Ready>["makeCoverSheet"] = (sheet) =>
    coverSheetFile(sheet, loadFonts, speaker(sheet.language));
  const release = releaser({ item, settings, calls, version: policy.version, sends });
  ready = {
    compose: itemCompose({ item, user, policy, calls, notes, release }),
    desk,
    log,
    makeCoverSheet,
    keep: keepers({ desk, log, makeCoverSheet }, download),
  };
  const { approved } = notes;
  void session.pressed(
    approved ? { bundle: approved.approval.bundle, participant: approved.participant } : {},
  );
  // What fails here is tried again when the pane opens next.
  const ring = readRing(settings).outcomes;
  const others = await reconcile(log, ring, approved?.entry ?? null).catch(() => ring);
  if (others.length < ring.length) await writeRing(others, settings, calls).catch(() => {});
  await refreshCaseload(policy, user, instant(), settings, calls).catch(() => {});
}

await load();
