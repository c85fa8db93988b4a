import { render } from "preact";
import { browser } from "wxt/browser";
import { staffAt } from "../../core/decide/index.ts";
import { indexPolicy, type Policy } from "../../core/policy/index.ts";
import type { Language } from "../../core/say.ts";
import { coverSheetFile } from "../../files/index.ts";
import { loadFonts } from "../../host/page/cover-sheet-fonts.ts";
import { download } from "../../host/page/download.ts";
import { meetingFile } from "../../host/preparing/files-of.ts";
import { keepDraft } from "../../host/preparing/keep-draft.ts";
import type { PutIn } from "../../host/preparing/put-in.ts";
import { saveDisclosure } from "../../host/preparing/save.ts";
import { openDesk } from "../../host/sending/desk.ts";
import { keepers } from "../../host/sending/keep.ts";
import type { Sending } from "../../host/sending/send.ts";
import { factsOf } from "../../host/store/brought.ts";
import { instant } from "../../host/store/clock.ts";
import { openDrafts } from "../../host/store/drafts.ts";
import { database, log } from "../../host/store/here.ts";
import type { Loaded } from "../../host/store/policy.ts";
import {
  type ComposeState,
  nothingYet,
  type PrepareProps,
  PrepareView,
  StoreClosed,
  speaker,
} from "../../ui/index.ts";
import { readSettings } from "../store/kept.ts";
import { openPage } from "../store/reader.ts";
import type { Ask } from "../wire/background.ts";
import { findPlaces, findRecord, putInto, readRecord } from "./tabs.ts";

/** What `putIn` came to. */
const told: Readonly<Record<PutIn, string>> = {
  put: "compose-put-done",
  already: "compose-put-already",
  other: "compose-put-other",
  failed: "compose-put-failed",
  stuck: "compose-put-failed",
};

/** In the address, so that a reload goes on with it: the id is random and tells nothing. */
function nameDraft(id: string | null): void {
  const url = new URL(location.href);
  if (id === null) url.searchParams.delete("draft");
  else url.searchParams.set("draft", id);
  history.replaceState(null, "", url);
}

/** The page that prepares disclosures: `?tab=12` is the tab of the case record, `?draft=…` what was begun before. */
export async function openPreparing(
  { policy: first, day, from }: Extract<Loaded, { kind: "ok" }>,
  language: Language,
): Promise<void> {
  const say = speaker(language);
  const now = day === null ? instant : () => day;
  const makeCoverSheet: Sending["makeCoverSheet"] = (sheet) =>
    coverSheetFile(sheet, loadFonts, speaker(sheet.language));
  const { sender } = await readSettings(database, browser.storage.managed);
  const workBy = (policy: Policy) => {
    const index = indexPolicy(policy);
    const desk = openDesk(policy, language, now, "sent");
    const senderKnown = sender !== null && staffAt(sender, index) !== null;
    return { index, desk, context: { policy: index, language, now, look: desk.look, senderKnown } };
  };
  let work = workBy(first);
  const query = new URLSearchParams(location.search);
  const record = await findRecord(work.index, query.has("tab") ? Number(query.get("tab")) : null);
  const drafts = openDrafts(database, crypto, Date.now);
  const draft = await keepDraft(drafts, query.get("draft"));
  // In practice somebody is always at work; in an agency nobody is taken for somebody else.
  const atWork = from === "sample" ? first.staff.find(({ role }) => role === "staff")?.email : undefined;
  const fresh: ComposeState = {
    ...nothingYet,
    sender: sender ?? atWork ?? null,
    participant: record?.person ?? null,
  };
  const start: ComposeState = { ...fresh, ...draft.begun, ...(work.context.senderKnown && { sender }) };

  let shown: Pick<PrepareProps, "places" | "said" | "drafts" | "onAnew"> = {
    places: [],
    said: "",
    onAnew: null,
    drafts: await draft.others(),
  };
  const show = (change: Partial<typeof shown> = {}) => {
    shown = { ...shown, ...change };
    render(<PrepareView {...props} {...shown} context={work.context} />, document.body);
  };
  const lookAgain = async () => show({ places: await findPlaces(work.index, sender ?? "") });
  const props: Omit<PrepareProps, keyof typeof shown | "context"> = {
    start,
    record,
    async read(person, fields) {
      const facts = await factsOf(person, database).catch(() => []);
      const brought = facts
        .filter(({ field }) => fields.includes(field))
        .map(({ field, value, from }) => ({ field, value, source: { kind: "file", name: from } as const }));
      // A draft goes on with what its record told, though that is closed by now.
      const { participant, recorded } = start;
      const before = participant === person ? recorded.filter(({ field }) => fields.includes(field)) : [];
      const read = record?.person === person ? await readRecord(work.index, record, fields) : [];
      if (read === null) show({ said: say("compose-record-unread") });
      // What is open in front counts first, and what was brought in some day last.
      return [...(read ?? []), ...before, ...brought];
    },
    onChange(state) {
      // What is changed after it was saved is another disclosure.
      if (shown.onAnew) show({ onAnew: null, said: "" });
      void draft.keep(state).then(nameDraft, () => show({ said: say("compose-draft-not-kept") }));
    },
    async onPut(place, state, prepared) {
      const { input, written } = prepared;
      const meeting = meetingFile(state, prepared);
      const put = await putInto(place, {
        subject: input.message.subject,
        to: state.address,
        text: written.text,
        html: written.html,
        files: meeting
          ? [
              {
                name: meeting.name,
                mediaType: meeting.mediaType,
                base64: btoa(String.fromCharCode(...meeting.bytes)),
              },
            ]
          : [],
        choices: input.choices,
        draft: await draft.keepNow(state),
      });
      show({ said: say(told[put]) });
    },
    async onSave(format, channel, state, prepared) {
      const saved = await saveDisclosure(
        { state, prepared, format, channel },
        {
          desk: work.desk,
          log,
          makeCoverSheet,
          loadFonts,
          save: download,
          keepEntry: keepers({ desk: work.desk, log, makeCoverSheet }, download).entry,
        },
      );
      const isOut = saved === "saved" || saved === "unlogged";
      if (isOut) {
        await draft.drop();
        nameDraft(null);
      }
      show({
        said: say(`compose-files-${saved}`),
        onAnew: isOut ? () => location.assign(location.pathname) : null,
      });
    },
    onLookAgain: () => void lookAgain(),
    onDraft: (id, remove) =>
      void (remove
        ? draft.remove(id).then(async () => show({ drafts: await draft.others() }))
        : location.assign(`?draft=${encodeURIComponent(id)}`)),
  };
  // A permission was taken back or recorded elsewhere: what stands here is judged by it at once.
  const again = async () => {
    const { loaded } = await openPage(document);
    if (loaded.kind !== "ok") return render(<StoreClosed language={language} />, document.body);
    work = workBy(loaded.policy);
    show({ said: say("again-changed") });
  };
  // Not an async listener: its answer would stand in for the background script's, whatever was asked.
  browser.runtime.onMessage.addListener((ask: Ask) => {
    if (ask.kind === "policy-changed") void again();
  });
  // Somebody opens a message in another tab and comes back.
  addEventListener("focus", () => void lookAgain());
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) void lookAgain();
  });
  // A message that is opened in a window beside this one gives this page no focus back.
  browser.tabs.onUpdated.addListener((_, { status }) => {
    if (status === "complete" && !document.hidden) void lookAgain();
  });
  show();
  await lookAgain();
}
