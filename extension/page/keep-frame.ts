import type { SiteAdapter } from "../../core/policy/index.ts";
import type { Look } from "../../host/sending/compose.ts";
import type { PageVerbs } from "../wire/verbs.ts";
import { extensionIsThere, type Frame, openFrame } from "./frame.ts";
import type { PreparedHere } from "./tab-asks.ts";

/** Milliseconds until a frame that says nothing counts as dead: it may have to load first. */
const patience = 5000;
/** Milliseconds between two looks whether the frame that covers the page is still alive. */
const pulse = 3000;

/** The frame over one compose window: opened before it is needed, and again where a script of the page threw it away. */
export interface KeptFrame {
  show(shape: Look): Promise<void>;
  /** The message that is held from now on is another one: no frame knows of it. */
  newMessage(): void;
  /** Tells the frame of the message that is held, or asks whether the one that knows is still alive. */
  tell(): Promise<void>;
  /** What was let go did not leave. Rejects where the frame is gone. */
  failed(): Promise<void>;
}

/** `lost`: the frame does not answer, and somebody has to be told. */
export function keepFrame(
  site: SiteAdapter,
  verbs: PageVerbs,
  prepared: PreparedHere,
  lost: () => void,
): KeptFrame {
  let frame: Promise<Frame> | null = null;
  /** The frame that knows of the message that is held now. */
  let told: Frame | null = null;
  let heart: ReturnType<typeof setInterval> | undefined;

  const open = () => {
    frame = openFrame(site, verbs);
    frame.catch(() => {
      frame = null;
    });
    return frame;
  };
  const standing = async (): Promise<Frame> => {
    const seen = frame;
    const one = await seen?.catch(() => null);
    if (frame !== seen) return await standing();
    return one?.standing() ? one : await open();
  };
  const tell = async () => {
    try {
      if (!extensionIsThere()) throw new Error("the extension is gone");
      await inTime(
        standing().then(async (one) => {
          const knows = told === one;
          told = one;
          await (knows ? one.engine.alive() : one.engine.pressed(prepared.choices()));
        }),
      );
    } catch {
      clearInterval(heart);
      frame?.then((one) => one.close()).catch(() => {});
      frame = null;
      lost();
    }
  };

  void open();
  return {
    async show(shape) {
      clearInterval(heart);
      (await frame)?.show(shape);
      if (shape === "sheet") heart = setInterval(tell, pulse);
    },
    newMessage() {
      told = null;
    },
    tell,
    failed: async () => await (await frame)?.engine.failed(),
  };
}

function inTime(answered: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("no answer")), patience);
    answered.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
