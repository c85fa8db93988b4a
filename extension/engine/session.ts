import { type Choices, type HoldCode, noChoices } from "../../core/decide/index.ts";
import type { EntryBody } from "../../core/log/index.ts";
import { type SheetAction, type Stage, sentLine, type TroubleCode } from "../../ui/index.ts";
import type { FrameVerbs } from "../wire/verbs.ts";
import { isFree, type Looked, letsMoreGo } from "./desk.ts";
import type { Keep } from "./keep.ts";
import type { Outgoing } from "./outgoing.ts";
import { type Sending, send } from "./send.ts";

/** What the frame shows. */
export type View =
  | { readonly kind: "nothing" }
  | { readonly kind: "sheet"; readonly input: Looked | null; readonly stage: Stage }
  | { readonly kind: "line"; readonly text: string };

export interface Session extends FrameVerbs {
  act(action: SheetAction): Promise<void>;
  closeLine(): void;
}

/** What is needed for a send; null where there is no policy to judge by. */
export type Ready =
  | (Omit<Sending, "tell" | "read"> & {
      readonly read: () => Promise<Outgoing>;
      readonly keep: Keep;
    })
  | null;

/** Milliseconds for which the quiet line stays. */
const lineStays = 6000;

/** One compose window's sends, one after the other, from the press to the end. */
export function openSession(
  page: Sending["page"],
  ready: Promise<Ready>,
  show: (view: View) => void,
): Session {
  let outgoing: Outgoing | null = null;
  let looked: Looked | null = null;
  let holdsMet: readonly HoldCode[] = [];
  let unlogged: EntryBody | null = null;
  let working = false;

  const stage = async (next: Stage) => {
    show({ kind: "sheet", input: looked, stage: next });
    await page.show("sheet");
  };
  const trouble = (what: TroubleCode) => stage({ kind: "trouble", what });
  const end = () => {
    [outgoing, looked, holdsMet, unlogged] = [null, null, [], null];
    show({ kind: "nothing" });
  };
  const close = async () => {
    const sent = unlogged !== null;
    end();
    await (sent ? page.show("hidden") : page.cancel());
  };
  /** Checks with these choices, and remembers which holds stood in the way. */
  const look = (at: NonNullable<Ready>, message: Outgoing, choices: Choices): Looked => {
    looked = at.desk.look(message.message, choices);
    const codes = looked.check.decision.holds.map(({ code }) => code);
    holdsMet = [...new Set([...holdsMet, ...codes])];
    return looked;
  };
  const begin = async () => {
    const at = await ready.catch(() => null);
    if (!at) return await trouble("no-policy");
    try {
      outgoing = await at.read();
    } catch {
      return await trouble("read");
    }
    const now = look(at, outgoing, noChoices);
    const { check } = now;
    if (!isFree(check)) return await stage({ kind: "review" });
    switch (check.verdict) {
      case "pass":
        return await letPass(await page.release());
      case "covered":
        return await go(at, outgoing, now);
      case "strip":
      case "hold":
        return await stage({ kind: "review" });
      default:
        return check.verdict satisfies never;
    }
  };
  const letPass = async (released: "released" | "changed"): Promise<void> => {
    if (released === "released") return end();
    await begin();
  };
  const go = async (at: NonNullable<Ready>, message: Outgoing, with_: Looked) => {
    const tell = (doing: Parameters<Sending["tell"]>[0]) => {
      if (with_.check.verdict !== "covered")
        show({ kind: "sheet", input: with_, stage: { kind: "working", doing } });
    };
    const sent = await send(message, with_, holdsMet, { ...at, page, tell });
    switch (sent.kind) {
      case "sent": {
        end();
        if (with_.check.decision.disclosure) await line(sentLine(with_, sent.coverSheet));
        return;
      }
      case "sent-unlogged":
        unlogged = sent.entry;
        return await stage({ kind: "sent-unlogged" });
      case "trouble":
        return await trouble(sent.what);
      default:
        return sent satisfies never;
    }
  };
  const line = async (text: string) => {
    show({ kind: "line", text });
    await page.show("line");
    setTimeout(closeLine, lineStays);
  };
  const closeLine = () => {
    if (outgoing) return;
    show({ kind: "nothing" });
    void page.show("hidden");
  };
  const act = async (action: SheetAction) => {
    const at = await ready.catch(() => null);
    if (action.kind === "back") return await close();
    if (action.kind === "save-entry" && unlogged) return at?.keep.entry(unlogged);
    if (action.kind === "retry" || !at || !outgoing || !looked) return await begin();
    const before = looked;
    switch (action.kind) {
      case "choose":
        look(at, outgoing, action.choices);
        return await stage({ kind: "review" });
      case "send": {
        const now = look(at, outgoing, action.choices);
        if (!isFree(now.check) || (action.choices !== before.choices && letsMoreGo(before.check, now.check)))
          return await stage({ kind: "review" });
        return await go(at, outgoing, now);
      }
      case "save-request":
      case "log-request":
      case "save-files":
        return await stage(await at.keep.act(action, outgoing, looked, holdsMet));
      case "save-entry":
        return;
      default:
        return action satisfies never;
    }
  };
  const alone = async (work: () => Promise<void>) => {
    if (working) return;
    working = true;
    try {
      await work();
    } catch {
      await trouble("engine");
    } finally {
      working = false;
    }
  };
  return {
    async pressed() {
      end();
      void alone(begin);
    },
    async alive() {},
    act: (action) => alone(() => act(action)),
    closeLine,
  };
}
