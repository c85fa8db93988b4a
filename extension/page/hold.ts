import type { SiteAdapter } from "../../core/policy/index.ts";
import type { FrameVerbs, Look, PageVerbs } from "../wire/verbs.ts";
import { attach, listed, readFiles, takeOut } from "./attachments.ts";
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
  let heart: ReturnType<typeof setInterval> | undefined;

  const snapshot = () => JSON.stringify([readTexts(site), listed(site)]);
  const look = async (shape: Look) => {
    clearInterval(heart);
    (await frame)?.show(shape);
    if (shape === "sheet") heart = setInterval(() => ask("alive"), pulse);
  };
  const letGo = () => {
    const was = held;
    held = null;
    permit = { kind: "none" };
    if (was?.press.kind === "script" && site.unlock)
      document.querySelector(site.unlock.at)?.dispatchEvent(new Event(site.unlock.event));
    if (was?.focus instanceof HTMLElement) was.focus.focus();
  };
  const verbs: PageVerbs = {
    async read() {
      const attachments = await readFiles(site);
      read = snapshot();
      return { ...readTexts(site), attachments };
    },
    async apply(change) {
      await takeOut(site, change.takeOut);
      writeTexts(site, change);
    },
    async attach({ name, mediaType, bytes }) {
      await attach(site, new File([bytes], name, { type: mediaType }));
    },
    async release() {
      if (!held || !isThere(held.press)) throw new Error("what was pressed is gone");
      if (snapshot() !== read) return "changed";
      await look("hidden");
      const { press } = held;
      held = null;
      permit = { kind: "going", snapshot: read, step: steps[press.kind] - 1, at: performance.now() };
      repeat(press, link);
      if (permit.step < steps[press.kind]) permit = { ...permit, step: steps[press.kind] };
      return "released";
    },
    async cancel() {
      await look("hidden");
      letGo();
    },
    show: look,
  };

  const open = () => {
    frame = openFrame(site, verbs);
    frame.catch(() => {
      frame = null;
    });
    return frame;
  };
  const ask = async (verb: keyof FrameVerbs) => {
    const standing = await frame?.catch(() => null);
    try {
      if (!extensionIsThere()) throw new Error("the extension is gone");
      const one = standing?.standing() ? standing : await open();
      await inTime(one.engine[verb]());
    } catch {
      // Whatever the cause: the message is held, and somebody has to be told.
      clearInterval(heart);
      standing?.close();
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
    if (said.answer === "hold") held = { press, focus: document.activeElement };
    if (held) void ask(said.answer === "hold" ? "pressed" : "alive");
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
