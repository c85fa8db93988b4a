import type { SiteAdapter } from "../../core/policy/index.ts";
import type { Look, PageVerbs } from "../wire/verbs.ts";
import { attach, listed, readFiles, stillGone, takeOut } from "./attachments.ts";
import { readTexts, writeTexts } from "./fields.ts";
import { extensionIsThere, type Frame, openFrame } from "./frame.ts";
import type { GuardLink } from "./guard-link.ts";
import { answer, type Permit, steps } from "./permit.ts";
import { isThere, type OnPress, type Press, repeat } from "./press.ts";

/** Milliseconds until a frame that says nothing counts as dead: it may have to load first. */
const patience = 5000;
/** Milliseconds between two looks whether the frame that covers the page is still alive. */
const pulse = 3000;

interface Surroundings {
  readonly link: GuardLink;
  /** Says in the page that the message is held and that we cannot look at it. */
  readonly giveUp: () => void;
}

/** One compose window: holds its message, does what the frame asks, and lets it go at most once. */
export function holdSends(site: SiteAdapter, { link, giveUp }: Surroundings): OnPress {
  let permit: Permit = { kind: "none" };
  let held: { readonly press: Press; readonly focus: Element | null } | null = null;
  let read = "";
  let frame: Promise<Frame> | null = null;
  /** The frame that knows of the message that is held now. */
  let told: Frame | null = null;
  let heart: ReturnType<typeof setInterval> | undefined;
  /** Where the files that we took out could be had, in this window. */
  const gone: string[] = [];

  const snapshot = () => JSON.stringify([readTexts(site), listed(site)]);
  const look = async (shape: Look) => {
    clearInterval(heart);
    (await frame)?.show(shape);
    if (shape === "sheet") heart = setInterval(tell, pulse);
  };
  const focusOn = (element: Element | null) => element instanceof HTMLElement && element.focus();
  const letGo = () => {
    const was = held;
    held = null;
    permit = { kind: "none" };
    if (was?.press.kind === "script" && site.unlock)
      document.querySelector(site.unlock.at)?.dispatchEvent(new Event(site.unlock.event));
    if (was) focusOn(was.focus);
  };
  const verbs: PageVerbs = {
    async read() {
      const attachments = await readFiles(site);
      read = snapshot();
      return { ...readTexts(site), attachments };
    },
    async apply(change) {
      gone.push(...(await takeOut(site, change.takeOut)));
      writeTexts(site, change);
    },
    async attach({ name, mediaType, bytes }) {
      await attach(site, new File([bytes], name, { type: mediaType }));
    },
    async release() {
      if (!held || !isThere(held.press)) throw new Error("what was pressed is gone");
      await stillGone(gone);
      if (snapshot() !== read) return "changed";
      await look("hidden");
      const { press, focus } = held;
      const step = steps[press.kind];
      focusOn(focus);
      held = null;
      permit = { kind: "going", snapshot: read, step: step - 1, at: performance.now() };
      // What a script sends goes past our listeners; every other press comes by them again.
      if (press.kind === "script") permit = { ...permit, step };
      repeat(press, link);
      return await passed(step);
    },
    async cancel() {
      await look("hidden");
      letGo();
    },
    show: look,
  };
  /** Whether the press that was repeated went through: a button that the page has switched off does nothing. */
  const passed = async (step: number): Promise<"released" | "changed"> => {
    const now: Permit = permit;
    if (now.kind !== "going") return "changed";
    if (now.step >= step) return "released";
    permit = { kind: "none" };
    throw new Error("the press did nothing");
  };

  const open = () => {
    frame = openFrame(site, verbs);
    frame.catch(() => {
      frame = null;
    });
    return frame;
  };
  /** The frame that stands in the page; a new one where a script of the page threw it away. */
  const standing = async (): Promise<Frame> => {
    const seen = frame;
    const one = await seen?.catch(() => null);
    if (frame !== seen) return await standing();
    return one?.standing() ? one : await open();
  };
  /** Tells the frame of the message that is held, or asks whether the one that knows is still alive. */
  const tell = async () => {
    try {
      if (!extensionIsThere()) throw new Error("the extension is gone");
      await inTime(
        standing().then(async (one) => {
          const knows = told === one;
          told = one;
          await (knows ? one.engine.alive() : one.engine.pressed());
        }),
      );
    } catch {
      // Whatever the cause: the message is held, and somebody has to be told.
      clearInterval(heart);
      frame?.then((one) => one.close()).catch(() => {});
      frame = null;
      letGo();
      giveUp();
    }
  };

  void open();
  return (press) => {
    const said = answer(permit, {
      step: steps[press.kind],
      snapshot: orNothing(snapshot),
      now: performance.now(),
    });
    permit = said.next;
    if (said.answer === "let-go") return "let-go";
    if (said.answer === "hold") {
      held = { press, focus: document.activeElement };
      told = null;
    }
    if (held) void tell();
    return "hold";
  };
}

/** A compose window that cannot be read is held all the same; reading it again then says why. */
function orNothing(snapshot: () => string): string {
  try {
    return snapshot();
  } catch {
    return "";
  }
}

function inTime(answered: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("no answer")), patience);
    answered.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
