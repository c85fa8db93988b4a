import { type Choices, type HoldCode, noChoices } from "../../core/decide/index.ts";
import type { EntryBody } from "../../core/log/index.ts";
import {
  type Asking,
  type DoingCode,
  nothingAsked,
  type SheetAction,
  type Stage,
  sentLine,
  type TroubleCode,
} from "../../ui/index.ts";
import type { Asker } from "./asker.ts";
import { type Outgoing, type Surface, Unreadable } from "./compose.ts";
import { isFree, type Looked, letsMoreGo } from "./desk.ts";
import type { Keep } from "./keep.ts";
import type { Sending, TakeBack } from "./send.ts";
import { signedSend } from "./signed-send.ts";
import { isStuck } from "./stuck.ts";
import { openTurns } from "./turns.ts";
import { whatChanged } from "./what-changed.ts";

/** What is shown over a message, or beside it. */
export type View =
  | { readonly kind: "nothing" }
  | { readonly kind: "sheet"; readonly input: Looked | null; readonly stage: Stage; readonly asking: Asking }
  | { readonly kind: "line"; readonly text: string };

export interface Session {
  /**
   * Somebody pressed Send and the message is held. Answered at once; the rest follows. `start` is what was chosen for
   * it before.
   */
  pressed(start?: Partial<Choices>): Promise<void>;
  /** What was let go last did not leave after all, the page says; it is held again. */
  failed(): Promise<void>;
  /** Only answers; rejects when nothing can be shown any more. */
  alive(): Promise<void>;
  /** Rules or permissions are others by now: what is shown is checked again by these. */
  rulesChanged(): Promise<void>;
  act(action: SheetAction): Promise<void>;
  closeLine(): void;
}

/** What is needed for a send; null where there is no policy to judge by. Not to be had where the store stays closed. */
export type Ready =
  | (Omit<Sending, "tell" | "deskNow"> & { readonly keep: Keep; readonly asker: Asker })
  | null;

/** Milliseconds for which the quiet line stays. */
const lineStays = 6000;

/** Nothing of it is a disclosure, and the sender had to answer nothing for that. */
function isOrdinary({ check, choices }: Looked): boolean {
  const { bundle, participant } = choices;
  return (
    check.verdict === "pass" &&
    JSON.stringify(choices) === JSON.stringify({ ...noChoices, bundle, participant })
  );
}

/**
 * One compose window's sends, one after the other, from the press to the end. `silent`: what needs no look goes with
 * no word. `asking`: somebody opened us to look, so each message is shown first.
 */
export function openSession(
  surface: Surface,
  manner: "silent" | "asking",
  ready: () => Promise<Ready>,
  show: (view: View) => void,
): Session {
  let outgoing: Outgoing | null = null;
  let looked: Looked | null = null;
  let holdsMet: readonly HoldCode[] = [];
  let unlogged: EntryBody | null = null;
  let open = false;
  let lineEnds: ReturnType<typeof setTimeout> | undefined;
  let asking = nothingAsked;
  let reviewing = false;
  let doing: DoingCode = "reading";
  /** Of what was let go last. */
  let takeBack: TakeBack | null = null;
  /** What went wrong last; the sheet has offered to try again. */
  let failed: TroubleCode | null = null;

  const stage = (next: Stage) => {
    open = true;
    reviewing = next.kind === "review";
    show({ kind: "sheet", input: looked, stage: next, asking });
    void surface.show("sheet");
  };
  const trouble = (what: TroubleCode, lost: readonly string[] = []) => {
    failed = what;
    stage({ kind: "trouble", what, lost });
  };
  const tell = (now: DoingCode) => {
    doing = now;
    if (open) stage({ kind: "working", doing });
  };
  const end = () => {
    [outgoing, looked, holdsMet, unlogged, open, failed] = [null, null, [], null, false, null];
    asking = nothingAsked;
    reviewing = false;
    show({ kind: "nothing" });
  };
  const close = async () => {
    const sent = unlogged !== null;
    end();
    await (sent ? surface.show("hidden") : surface.cancel());
  };
  /** Checks with these choices, and remembers which holds stood in the way. */
  const look = (at: NonNullable<Ready>, message: Outgoing, choices: Choices): Looked => {
    looked = at.desk.look(message.message, choices);
    const codes = looked.check.decision.holds.map(({ code }) => code);
    holdsMet = [...new Set([...holdsMet, ...codes])];
    return looked;
  };
  const begin = async (choices: Choices, mustShow = false): Promise<void> => {
    const at = await ready().catch(() => "closed" as const);
    if (at === "closed") return trouble("store");
    if (!at) return trouble("no-policy");
    tell("reading");
    const read = await at.compose
      .read()
      .catch((error) => (error instanceof Unreadable ? error.what : ("read" as const)));
    if (typeof read === "string") return trouble(read);
    outgoing = read;
    let now = look(at, outgoing, choices);
    if (!isFree(now.check)) {
      const before = await at.asker.before(outgoing.message).catch(() => null);
      if (before) now = look(at, outgoing, before);
      asking = await at.asker.standing(now);
    }
    if (isFree(now.check) && isStuck(outgoing, now)) return trouble("not-from-here");
    // Somebody who opened us to look is told at once that it may go, where nothing is left to press but Send.
    if (manner === "asking" && !mustShow && now.ends === "ready" && isOrdinary(now))
      return await letGo(at, outgoing, now);
    if (mustShow || manner === "asking" || !isFree(now.check) || now.check.verdict === "strip")
      return stage({ kind: "review" });
    if (now.check.verdict === "covered") return await go(at, outgoing, now);
    return await letGo(at, outgoing, now);
  };
  /** Ordinary mail: nothing is changed and nothing is logged. */
  const letGo = async (at: NonNullable<Ready>, message: Outgoing, { choices }: Looked): Promise<void> => {
    const leaving = { outgoing: message, bundle: null, participant: null, entry: null };
    const released = await at.compose.release(leaving).catch(() => null);
    if (released === null) return trouble("release");
    // Shown, where somebody looks: a message that is never twice the same would be read for ever.
    if (released === "changed") return await begin(choices, manner === "asking");
    if (released === "ready") return stage({ kind: "ready", changed: false, unlogged: false });
    end();
    // The page asked something first and was told no: of ordinary mail there is nothing to say.
    if (released === "unsent") await surface.cancel();
  };
  const go = async (at: NonNullable<Ready>, message: Outgoing, now: Looked) => {
    const deskNow = async () => (await ready())?.desk ?? null;
    const sent = await signedSend(message, now, holdsMet, { ...at, tell, deskNow });
    switch (sent.kind) {
      case "sent":
        end();
        takeBack = sent.takeBack;
        return await line(sentLine(now, sent.coverSheet));
      case "ready":
        takeBack = sent.takeBack;
        unlogged = sent.unlogged;
        return stage({ kind: "ready", changed: true, unlogged: unlogged !== null });
      case "sent-unlogged":
        unlogged = sent.entry;
        return stage({ kind: "sent-unlogged" });
      case "used":
        asking = { open: null, said: { kind: "trouble", why: "used" } };
        look(at, message, { ...now.choices, signOff: null });
        return stage({ kind: "review" });
      case "trouble":
        return trouble(sent.what, sent.lost);
      default:
        return sent satisfies never;
    }
  };
  const line = async (text: string) => {
    show({ kind: "line", text });
    await surface.show("line");
    clearTimeout(lineEnds);
    lineEnds = setTimeout(closeLine, lineStays);
  };
  const closeLine = () => {
    if (working() || open) return;
    show({ kind: "nothing" });
    void surface.show("hidden");
  };
  /** Of a message that changed nothing is taken over but whose and why: what was answered was another text. */
  const again = async () => {
    const choices = looked?.choices ?? noChoices;
    const changed = failed === "changed";
    failed = null;
    const { bundle, participant } = choices;
    return await begin(changed ? { ...noChoices, bundle, participant } : choices, changed);
  };
  const act = async (action: SheetAction): Promise<void> => {
    const at = await ready().catch(() => null);
    if (action.kind === "back") return await close();
    if (action.kind === "take-back") {
      const taken = await takeBack?.(action.anyway);
      if (taken?.kind === "changed") return stage({ kind: "changed-since" });
      if (taken?.kind === "failed") return trouble("apply");
      return taken && taken.lost.length > 0 ? trouble("put-back", taken.lost) : await close();
    }
    if (action.kind === "save-entry") return unlogged ? at?.keep.entry(unlogged) : undefined;
    if (action.kind === "retry" || !at || !outgoing || !looked) return await again();
    const before = looked;
    switch (action.kind) {
      case "choose":
        asking = await at.asker.standing(look(at, outgoing, action.choices));
        return stage({ kind: "review" });
      case "ask-sign-off":
        asking = await at.asker.ask(before, action.to);
        return stage({ kind: "review" });
      case "save-sign-off":
        if (asking.open) at.keep.signOff(asking.open.text);
        return stage({ kind: "review" });
      case "take-answer": {
        const { asking: now, signOff } = await at.asker.take(before, action.text);
        asking = now;
        if (signOff) look(at, outgoing, { ...before.choices, signOff });
        return stage({ kind: "review" });
      }
      case "send": {
        const now = look(at, outgoing, action.choices);
        if (!isFree(now.check) || (action.choices !== before.choices && letsMoreGo(before.check, now.check)))
          return stage({ kind: "review" });
        return isOrdinary(now) ? await letGo(at, outgoing, now) : await go(at, outgoing, now);
      }
      case "save-request":
      case "log-request":
      case "save-files":
        return stage(await at.keep.act(action, outgoing, looked, holdsMet));
      default:
        return action satisfies never;
    }
  };
  /** What somebody sees is never older than a permission that was taken back. */
  const lookAgain = async (): Promise<void> => {
    if (!reviewing || !outgoing || !looked) return;
    const at = await ready().catch(() => null);
    if (!at) return trouble("store");
    const before = looked;
    const now = look(at, outgoing, before.choices);
    const again = whatChanged(before, now);
    asking = await at.asker.standing(now);
    if (again !== null) stage({ kind: "review", again });
  };
  const { run, working, stillWorks } = openTurns(
    () => stage({ kind: "working", doing }),
    () => {
      // What cannot be drawn is not drawn again.
      looked = null;
      trouble("engine");
    },
  );
  return {
    async pressed(start = {}) {
      stillWorks();
      void run(async () => {
        end();
        takeBack = null;
        if (manner === "asking") stage({ kind: "working", doing: "reading" });
        await begin({ ...noChoices, ...start });
      });
    },
    async failed() {
      stillWorks();
      void run(async () => {
        const back = takeBack;
        takeBack = null;
        // Ordinary mail has no entry and nothing of ours: its page has said enough.
        if (!back) return await surface.cancel();
        const taken = await back(true);
        return taken.kind === "back" ? trouble("refused", taken.lost) : trouble("apply");
      });
    },
    async alive() {
      stillWorks();
    },
    rulesChanged: () => run(lookAgain),
    // A second press of a button while the first one works changes nothing.
    act: async (action) => (working() ? undefined : await run(() => act(action))),
    closeLine,
  };
}
