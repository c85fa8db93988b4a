import "../../ui/style.css";
import "../../ui/review/review.css";
import "../../ui/quiet/quiet.css";
import "../../ui/log/log.css";
import "./pane.css";
import { render } from "preact";
import type { Policy } from "../../core/policy/index.ts";
import { coverSheetFile } from "../../files/index.ts";
import { loadFonts } from "../../host/page/cover-sheet-fonts.ts";
import { download } from "../../host/page/download.ts";
import { openAsker } from "../../host/sending/asker.ts";
import { openDesk } from "../../host/sending/desk.ts";
import { keepers } from "../../host/sending/keep.ts";
import { openSession, type Ready } from "../../host/sending/session.ts";
import { requests } from "../../host/sign-off/here.ts";
import { instant } from "../../host/store/clock.ts";
import { databaseName, openDatabase } from "../../host/store/database.ts";
import { openDrafts } from "../../host/store/drafts.ts";
import { languageOf, nothingAsked, speaker } from "../../ui/index.ts";
import { readContext } from "../alert-context.ts";
import { openCalls } from "../item/calls.ts";
import { senderOf } from "../item/outgoing-item.ts";
import { type ComposeItem, readEnvelope } from "../item/read-item.ts";
import { isCurrent } from "../kept/approval.ts";
import { readRing, writeRing } from "../kept/ring.ts";
import { refreshCaseload } from "./caseload.ts";
import { type ItemCompose, itemCompose } from "./item-compose.ts";
import { noteFor } from "./note.ts";
import { type Notes, openNotes } from "./notes.ts";
import { Pane, type PaneState } from "./pane.tsx";
import { openPaneLog } from "./pane-log.ts";
import type { Preparing } from "./preparing.tsx";
import { reconcile } from "./reconcile.ts";
import { canSend, releaser } from "./release.ts";
import { enrol, loadRules, type Rules } from "./rules.ts";
import { keepTab } from "./tab-key.ts";

/** Milliseconds for one call of Office.js. */
const patience = 10_000;

const database = openDatabase(databaseName);
await Office.onReady();
const { mailbox, roamingSettings: settings, displayLanguage } = Office.context;
const item = mailbox.item as unknown as ComposeItem;
const user = mailbox.userProfile.emailAddress;
const calls = openCalls(patience);
const language = languageOf([displayLanguage]);
document.documentElement.lang = language;
keepTab(document);
const query = new URLSearchParams(location.search);
/** The manifest asks for leave to send where the agency wants it: `manifest-resend.xml`. */
const sends = query.has("resend") && canSend(item);
/** "Prepare disclosure": the form comes first, and the message is looked at once that is put into it. */
const prepares = query.get("from") === "prepare";

let state: PaneState = {
  place: "message",
  view: { kind: "nothing" },
  rules: null,
  log: null,
  form: { kind: "loading" },
  note: "",
  settled: 0,
};
const become = (change: Partial<PaneState>) => {
  state = { ...state, ...change };
  render(
    <Pane
      state={state}
      session={session}
      user={user}
      language={language}
      go={(place) => become({ place })}
      onPrepare={() => void prepare()}
      onCode={async (code) => start(await enrol(code, settings, calls, crypto.subtle))}
      onRetry={() => void load()}
    />,
    document.body,
  );
};

/** The message is as it was when it was made ready. */
const asApproved: PaneState["view"] = {
  kind: "sheet",
  input: null,
  stage: { kind: "ready", changed: false, unlogged: false },
  asking: nothingAsked,
};

let ready: Ready = null;
let preparing: Preparing | null = null;
let openForm: (() => Promise<Preparing>) | null = null;
async function prepare(): Promise<void> {
  become({ place: "prepare" });
  preparing ??= (await openForm?.().catch(() => null)) ?? null;
  if (preparing) preparing.show();
  else become({ form: { kind: "unreachable" } });
}

const session = openSession(
  { show: async () => {}, cancel: async () => become({ view: { kind: "nothing" } }) },
  "asking",
  async () => ready,
  (view) => become({ view }),
);
become({});
/** What this message's own notes and the alert that led here say. */
const known = Promise.all([
  openNotes(item, calls),
  calls.ask<string>((done) => item.getInitializationContextAsync(done)).then(readContext, () => null),
]);

async function load(): Promise<void> {
  become({ rules: null });
  const loading = loadRules(settings, crypto.subtle).then(start);
  await loading.catch(() => become({ rules: { kind: "no-rules", why: "stopped" } }));
}

/** From the moment that the rules are there: the log learns what became of earlier sends, then we look. */
async function start(rules: Rules): Promise<void> {
  const log = state.log ?? (await openPaneLog(database, settings, calls));
  if (rules.kind !== "ok") return become({ rules, log });
  const { policy, day } = rules;
  const [notes, context] = await known;
  const now = day === null ? instant : () => day;
  const desk = openDesk(policy, language, now, sends ? "sent" : "ready");
  const makeCoverSheet: NonNullable<Ready>["makeCoverSheet"] = (sheet) =>
    coverSheetFile(sheet, loadFonts, speaker(sheet.language));
  const replaced = async (entry: string) => void (await reconcile(log, [], entry));
  const before = notes.approved?.entry ?? null;
  const letGo = releaser({ item, settings, calls, version: policy.version, sends, before, replaced });
  const release: typeof letGo = async (leaving) => {
    // Where we send, the pane is gone as soon as the message is; else the draft stays until it is approved.
    if (sends) await preparing?.left();
    const released = await letGo(leaving);
    await preparing?.left();
    return released;
  };
  const byListing = context?.reasons.includes("unreadable") === true;
  const compose = itemCompose({ item, user, policy, calls, byListing, notes, release });
  const keep = keepers({ desk, log, makeCoverSheet }, download);
  const here = { compose, desk, log, makeCoverSheet, keep, asker: openAsker(desk, requests) };
  ready = here;
  preparing = null;
  openForm = async () => {
    const { openPreparing } = await import("./preparing.tsx");
    const about = { ready: here, policy, language, now, item, user, calls, database };
    return await openPreparing({
      ...about,
      draw: (form) => become({ form: { kind: "open", form } }),
      onPut(choices) {
        become({ place: "message" });
        void session.pressed(choices);
      },
    });
  };
  const stands = await standing(compose, notes, policy);
  if (stands === "still") become({ rules, log, view: asApproved });
  else {
    const before = stands === "none" ? {} : { bundle: stands.bundle, participant: stands.participant };
    // The first of its pictures is drawn at once, so that nothing else is seen before it.
    state = { ...state, rules, log };
    if (!prepares) void session.pressed(before);
  }
  if (prepares) void prepare();
  // What fails here is tried again when the pane opens next.
  const ring = readRing(settings).outcomes;
  const open = typeof stands === "object" ? stands.entry : null;
  const others = await reconcile(log, ring, open).catch(() => ring);
  if (others.length < ring.length) await writeRing(others, settings, calls).catch(() => {});
  await refreshCaseload(policy, user, instant(), settings, calls).catch(() => {});
  const sender = await readEnvelope(item, user, calls).then(
    (envelope) => senderOf(envelope, policy),
    () => user,
  );
  become({
    settled: state.settled + 1,
    note: noteFor(context?.reasons ?? [], sender, policy, { settings, now: instant() }, speaker(language)),
  });
}

/** What was approved before: it stands still, or it was revoked because the message is another now. */
async function standing(compose: ItemCompose, notes: Notes, policy: Policy) {
  const { approved } = notes;
  if (approved === null) return "none";
  const current = isCurrent(approved, policy, instant());
  if (current && (await compose.isStill(approved).catch(() => false))) return "still";
  const revoked = await notes.revoke().then(
    () => true,
    () => false,
  );
  const { bundle } = approved.approval;
  return { bundle, participant: approved.participant, entry: revoked ? approved.entry : null };
}

// Where the browser keeps nothing there is nothing to remove.
void openDrafts(database, crypto, Date.now)
  .sweep()
  .catch(() => {});
await load();
