import "../../ui/compose/compose.css";
import type { VNode } from "preact";
import type { Choices } from "../../core/decide/index.ts";
import { indexPolicy, type Policy, senderChannel } from "../../core/policy/index.ts";
import type { Language } from "../../core/say.ts";
import type { Instant } from "../../core/time.ts";
import { loadFonts } from "../../host/page/cover-sheet-fonts.ts";
import { download } from "../../host/page/download.ts";
import { meetingFile } from "../../host/preparing/files-of.ts";
import { type KeptDraft, keepDraft } from "../../host/preparing/keep-draft.ts";
import { type PutIn, putIn } from "../../host/preparing/put-in.ts";
import { saveDisclosure } from "../../host/preparing/save.ts";
import type { Ready } from "../../host/sending/session.ts";
import type { Database } from "../../host/store/database.ts";
import { openDrafts } from "../../host/store/drafts.ts";
import {
  type ComposeContext,
  type ComposeState,
  nothingYet,
  type Place,
  type PrepareProps,
  PrepareView,
  speaker,
} from "../../ui/index.ts";
import type { Calls } from "../item/calls.ts";
import { type ComposeItem, isAppointment, readEnvelope } from "../item/read-item.ts";

interface Surroundings {
  readonly ready: NonNullable<Ready>;
  readonly policy: Policy;
  readonly language: Language;
  readonly now: () => Instant;
  readonly item: ComposeItem;
  /** Whose mailbox Outlook is open for: who writes. */
  readonly user: string;
  readonly calls: Calls;
  readonly database: Database;
  readonly draw: (form: VNode) => void;
  /** It stands in the message now, and this was chosen for it. */
  readonly onPut: (choices: Choices) => void;
}

/** The form that prepares a disclosure for the message beside the pane. */
export interface Preparing {
  /** Draws it as it was left. */
  show(): void;
  /** The message was let go: what was put into it needs no draft any more. */
  left(): Promise<void>;
}

/** What `putIn` came to, where the pane stays at the form. */
const told: Readonly<Record<Exclude<PutIn, "put">, string>> = {
  already: "compose-put-already",
  other: "compose-put-other",
  failed: "outlook-put-failed",
  stuck: "outlook-put-stuck",
};

export async function openPreparing(given: Surroundings): Promise<Preparing> {
  const { ready, policy, language, now, item, user, database, draw, onPut } = given;
  const { compose, desk, log, makeCoverSheet } = ready;
  const say = speaker(language);
  const index = indexPolicy(policy);
  const context: ComposeContext = { policy: index, language, now, look: desk.look, senderKnown: true };
  const drafts = openDrafts(database, crypto, Date.now);
  const fresh: ComposeState = { ...nothingYet, sender: user };
  let draft: KeptDraft = await keepDraft(drafts, null);
  let state = fresh;
  let isPut = false;
  let toldUnkept = false;
  /** Each draft is a form of its own. */
  let turn = 0;
  const appointment = isAppointment(item);

  let shown: Pick<PrepareProps, "places" | "said" | "drafts" | "onAnew"> = {
    places: appointment ? [] : [await placeOf(given, say("outlook-this-message"))],
    said: "",
    onAnew: null,
    drafts: await draft.others(),
  };
  const show = (change: Partial<typeof shown> = {}) => {
    shown = { ...shown, ...change };
    draw(<PrepareView key={turn} {...props} {...shown} start={state} />);
  };
  const begin = async (other: KeptDraft) => {
    draft = other;
    state = { ...(draft.begun ?? fresh), sender: user };
    isPut = false;
    turn += 1;
    show({ said: "", onAnew: null, drafts: await draft.others() });
  };
  const props: Omit<PrepareProps, keyof typeof shown | "start"> = {
    context,
    record: null,
    read: async () => [],
    onChange(next) {
      state = next;
      // What is changed after it was saved is another disclosure.
      if (shown.onAnew) show({ onAnew: null, said: "" });
      void draft.keep(next).catch(() => {
        if (!toldUnkept) show({ said: say("compose-draft-not-kept") });
        toldUnkept = true;
      });
    },
    async onPut(_, next, prepared) {
      const { input, written } = prepared;
      const write = async () => {
        const meeting = meetingFile(next, prepared);
        const { text, html } = written;
        const { subject } = input.message;
        return putIn(compose, { to: next.address, subject, text, html, files: meeting ? [meeting] : [] });
      };
      const put = await write().catch(() => "failed" as const);
      if (put !== "put") return show({ said: say(told[put]) });
      isPut = true;
      shown = { ...shown, said: "" };
      onPut(input.choices);
    },
    async onSave(format, channel, next, prepared) {
      const saved = await saveDisclosure(
        { state: next, prepared, format, channel },
        {
          desk,
          log,
          makeCoverSheet,
          loadFonts,
          save: download,
          keepEntry: ready.keep.entry,
        },
      );
      const isOut = saved === "saved" || saved === "unlogged";
      if (isOut) await draft.drop();
      show({
        said: say(`compose-files-${saved}`),
        onAnew: isOut ? () => void keepDraft(drafts, null).then(begin) : null,
      });
    },
    onLookAgain: null,
    onDraft: (id, remove) =>
      void (remove
        ? draft.remove(id).then(
            async () => show({ drafts: await draft.others() }),
            () => {},
          )
        : keepDraft(drafts, id).then(begin)),
  };
  return {
    show,
    async left() {
      if (!isPut) return;
      await draft.drop();
      [state, isPut] = [fresh, false];
    },
  };
}

/** The message beside the pane; of one that does not tell who it is from, by the mailbox. */
async function placeOf({ item, user, calls, policy }: Surroundings, title: string): Promise<Place> {
  const from = await readEnvelope(item, user, calls).then(
    (envelope) => envelope.from,
    () => user,
  );
  return { id: "message", title, channel: senderChannel(from, policy.channels) };
}
