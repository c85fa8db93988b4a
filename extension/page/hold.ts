import type { SiteAdapter } from "../../core/policy/index.ts";
import type { Look } from "../../host/sending/compose.ts";
import type { PageVerbs } from "../wire/verbs.ts";
import { lastSeen, pressAgain } from "./again.ts";
import { attach, readFiles, stillGone, takeOut, takesFiles } from "./attachments.ts";
import { readTexts, settled, writeTexts } from "./fields.ts";
import { itemsOf, listed } from "./file-list.ts";
import type { GuardLink } from "./guard-link.ts";
import { keepFrame } from "./keep-frame.ts";
import { leaving } from "./leaving.ts";
import { answer, type Permit, steps } from "./permit.ts";
import { watchPicked } from "./picked.ts";
import { isThere, type OnPress, type Press, repeat } from "./press.ts";
import type { PreparedHere } from "./tab-asks.ts";

/** Milliseconds for the page to send after the press was repeated: it may ask its user something first. */
const answering = 15_000;
/** Milliseconds in which a page tells that a send has failed. */
const failing = 45_000;

interface Surroundings {
  readonly link: GuardLink;
  /** Says in the page that the message is held and that we cannot look at it. */
  readonly giveUp: () => void;
  /** The disclosure that was put into this message, if one was: what was chosen for it, and that it has left. */
  readonly prepared: PreparedHere;
}

/** One compose window: holds its message, does what the frame asks, and lets it go at most once. */
export function holdSends(site: SiteAdapter, { link, giveUp, prepared }: Surroundings): OnPress {
  let permit: Permit = { kind: "none" };
  let held: { readonly press: Press; readonly focus: Element | null } | null = null;
  let read = "";
  /** The message was pressed again and is on its way: a dialog of the page is not covered. */
  let onItsWay = false;
  /** Where the files that we took out could be had, in this window. */
  const gone: string[] = [];
  const picked = watchPicked(window, () => itemsOf(site).map(({ name }) => name));

  const snapshot = () => JSON.stringify([readTexts(site), listed(site)]);
  const look = async (shape: Look) => {
    if (!onItsWay) await cover.show(shape);
  };
  const focusOn = (element: Element | null) => element instanceof HTMLElement && element.focus();
  const letGo = () => {
    const was = held;
    held = null;
    permit = { kind: "none" };
    if (was?.press.kind === "script" && site.unlock)
      document.querySelector(site.unlock.at)?.dispatchEvent(new Event(site.unlock.event));
    if (was?.press.kind === "request") was.press.request.fail();
    if (was) focusOn(was.focus);
  };
  const stays = <T>(said: T): T => {
    leaving.undo();
    return said;
  };
  /** At this moment, as the page may be gone in the next. */
  const handedOver = () => {
    leaving.done();
    prepared.left();
  };
  const verbs: PageVerbs = {
    async read() {
      await settled(site);
      const attachments = await readFiles(site, picked);
      read = snapshot();
      return { ...readTexts(site), attachments, takesFiles: takesFiles(site) };
    },
    async apply(change) {
      if (snapshot() !== read) return "changed";
      gone.push(...(await takeOut(site, change.takeOut)));
      writeTexts(site, change);
      return "applied";
    },
    async attach({ name, mediaType, bytes }) {
      await attach(site, new File([bytes], name, { type: mediaType }));
    },
    async release(entry) {
      if (!held || !isThere(held.press)) throw new Error("what was pressed is gone");
      await stillGone(gone);
      const press = pressAgain(held.press, site, readTexts(site));
      const { focus } = held;
      held = { press, focus };
      await leaving.begin(entry);
      if (snapshot() !== read) return stays("changed");
      await look("hidden");
      const step = steps[press.kind];
      focusOn(focus);
      held = null;
      permit = { kind: "going", snapshot: read, step: step - 1, at: performance.now() };
      // What a script sends goes past our listeners; every other press comes by them again.
      if (press.kind === "script" || press.kind === "request") {
        permit = { ...permit, step };
        handedOver();
      }
      const before = sign();
      repeat(press, link);
      const said = await passed(Math.max(step, lastSeen(site)));
      if (said !== "released") {
        // It is held as before, so that trying again finds what was pressed; a request has failed by then.
        if (press.kind !== "request") held ??= { press, focus };
        return stays(said);
      }
      watchFailure({ press, focus }, before);
      return said;
    },
    async cancel() {
      await look("hidden");
      letGo();
    },
    show: look,
  };
  /**
   * Waits until the press that was repeated has led to the last step that can be seen: a button that is switched off
   * does nothing, and a page may ask something first ("No subject?").
   */
  const passed = async (step: number): ReturnType<PageVerbs["release"]> => {
    onItsWay = true;
    try {
      for (const end = performance.now() + answering; performance.now() < end; await sleep(50)) {
        const now: Permit = permit;
        if (now.kind !== "going") return "changed";
        if (now.step >= step) return "released";
      }
    } finally {
      onItsWay = false;
    }
    permit = { kind: "none" };
    return orNothing(snapshot) === read ? "unsent" : "changed";
  };

  const sign = () => (site.failed === undefined ? null : document.querySelector(site.failed));
  /** A server refuses a message after its form was sent: the page stays, and says so. */
  const watchFailure = (was: NonNullable<typeof held>, before: Element | null) => {
    const end = performance.now() + failing;
    const timer = setInterval(() => {
      const now = sign();
      const failed = now !== null && now !== before;
      if (!failed && permit.kind === "going" && performance.now() < end) return;
      clearInterval(timer);
      if (!failed || permit.kind !== "going") return;
      held = was;
      permit = { kind: "held" };
      void cover.failed().catch(letGo);
    }, 250);
  };

  const cover = keepFrame(site, verbs, prepared, () => {
    letGo();
    giveUp();
  });
  return (press) => {
    const said = answer(permit, {
      step: steps[press.kind],
      snapshot: orNothing(snapshot),
      now: performance.now(),
    });
    permit = said.next;
    if (said.answer === "let-go") {
      if (steps[press.kind] >= lastSeen(site)) handedOver();
      return "let-go";
    }
    if (said.answer === "hold") {
      held = { press, focus: document.activeElement };
      cover.newMessage();
    } else if (press.kind === "request") setTimeout(press.request.fail);
    if (held) void cover.tell();
    return "hold";
  };
}

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A compose window that cannot be read is held all the same; reading it again then says why. */
function orNothing(snapshot: () => string): string {
  try {
    return snapshot();
  } catch {
    return "";
  }
}
