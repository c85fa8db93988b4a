import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { contextOf, loadingPage } from "./classic-office.ts";

/** Which office.js of 2022 asks for and npm does not have. */
const ajax = new URL("../hosts/outlook/microsoft-ajax.js", import.meta.url);
const dist = new URL("../../node_modules/@microsoft/office-js/dist/", import.meta.url);

/** What the host answers to one call of office.js: a value, an error of Outlook's, or nothing at all. */
export type HostAnswer =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "error"; readonly code: number }
  | { readonly kind: "silence" };

export interface ClassicOutlook {
  /** Answers the call of a dispatch id; `given` are its parameters by name. */
  readonly answer: (id: number, given: unknown) => HostAnswer;
  /** By name; null where storage is missing. */
  readonly settings: Readonly<Record<string, unknown>> | null;
  /** True for an answer that waits until `go` is called. */
  readonly hold?: (id: number, go: () => void) => boolean;
  readonly mailbox?: string;
  readonly locale?: number;
  readonly itemType?: "message" | "appointment";
  readonly user: string;
}

export interface Completed {
  /** 0 for a handler that was found. */
  readonly status: number;
  readonly context: Record<string, unknown> | null;
}

/** Calls by id, in the order in which office.js made them. */
interface Call {
  readonly id: number;
  readonly given: unknown;
}

/** A safe array, as office.js gets one from Windows. */
const safeArray = (values: readonly unknown[]) => ({ toArray: () => values });

/** Names that only office.js itself sees, while it loads. */
const whileLoading =
  "document location navigator addEventListener open history name parent top opener Intl WebAssembly SharedArrayBuffer Atomics".split(
    " ",
  );

/**
 * The event runtime of classic Outlook on Windows: a bare context without a page, a network or a store, with the
 * unmodified office.js over a host that this file plays. What an engine newer than 2016 adds to the language stays:
 * the bare runtime is held against that (runtime.ts).
 */
export async function openClassicOutlook(outlook: ClassicOutlook) {
  const calls: Call[] = [];
  const completions: { readonly id: string; readonly completed: Completed }[] = [];
  const errors: string[] = [];
  const store: Record<string, string> = {};
  if (outlook.settings !== null) {
    const texts = Object.entries(outlook.settings).map(([name, value]) => [name, JSON.stringify(value)]);
    store["SettingsKey"] = JSON.stringify(Object.fromEntries(texts));
  }
  let invoke: ((id: number, given: unknown) => void) | null = null;
  let registered = () => {};
  const isRegistered = new Promise<void>((resolve) => {
    registered = resolve;
  });
  const later = (work: () => void) => setTimeout(work, 0);

  const external = {
    GetHostInfo: () => "Outlook|Win32|16.02|en-US|corr||disableLogging|0",
    GetLoggingAllowed: () => false,
    GetContext: () => contextOf(outlook, store),
    Execute(id: number, given: unknown, done: (answer: unknown, status: number) => void) {
      if (id === 94) {
        const [command, status, text] = given as [string, number, string | undefined];
        const context = text ? JSON.parse(text).completedContext : null;
        completions.push({ id: command, completed: { status, context } });
        later(() => done(safeArray([0]), 0));
        return;
      }
      calls.push({ id, given });
      const answered = id === 1 ? initialData(outlook) : outlook.answer(id, namedOf(given));
      if (answered.kind === "silence") return;
      const data = id === 1 ? valueIn(answered) : { data: valueIn(answered) };
      const code = answered.kind === "error" ? answered.code : 0;
      const go = () => done(safeArray([JSON.stringify(data), code]), 0);
      if (!outlook.hold?.(id, go)) later(go);
    },
    RegisterEvent(id: number, _: unknown, handler: typeof invoke, done: (status: number) => void) {
      if (id === 39) invoke = handler;
      later(() => {
        done(0);
        if (id === 39) registered();
      });
    },
    UnregisterEvent: (_: number, __: unknown, done: (status: number) => void) => done(0),
  };

  const box: Record<string, unknown> = { setTimeout, clearTimeout, setInterval, clearInterval };
  const context = createContext(box);
  const run = (code: string, filename = "launchevent.js"): unknown =>
    runInContext(code, context, { filename });
  const load = (name: string) =>
    run(readFileSync(name.endsWith("MicrosoftAjax.js") ? ajax : new URL(name, dist), "utf8"), name);
  const quiet = () => {};
  Object.assign(box, {
    console: { log: quiet, warn: quiet, error: quiet, info: quiet, debug: quiet },
    window: run("globalThis"),
    self: run("globalThis"),
    external,
    // Classic Outlook finds only what called `Office.actions.associate`.
    useAssociatedActionsOnly: true,
  });
  Object.assign(
    box,
    loadingPage(box["window"], load, (error) => errors.push(String(error))),
  );
  load("office.js");
  await (run("Office.onReady()") as Promise<unknown>);
  await isRegistered;
  for (const name of whileLoading) run(`delete globalThis.${name}`);

  return {
    calls,
    completions,
    errors,
    store,
    run,
    /** Fires an event; resolves with every completion that came within `wait` milliseconds after the first. */
    async fire(name: string, wait = 0, patience = 8000): Promise<readonly Completed[]> {
      const id = `command-${completions.length}-${calls.length}-${Math.random()}`;
      invoke?.(39, safeArray([id, name, JSON.stringify({ type: "olkMessageSend", source: { id } })]));
      const mine = () => completions.filter((one) => one.id === id).map(({ completed }) => completed);
      const end = Date.now() + patience;
      while (mine().length === 0 && Date.now() < end) await new Promise((done) => setTimeout(done, 5));
      await new Promise((done) => setTimeout(done, wait));
      return mine();
    },
  };
}

const valueIn = (answer: HostAnswer) => (answer.kind === "value" ? answer.value : null);

/** Newer calls give one JSON text of named parameters, older ones a list that ends with one of additional ones. */
function namedOf(given: unknown): unknown {
  const list = Array.isArray(given) ? given : [];
  if (list.length !== 1 || typeof list[0] !== "string") return list;
  try {
    return JSON.parse(list[0]);
  } catch {
    return list;
  }
}

function initialData({ itemType, user }: ClassicOutlook): HostAnswer {
  return {
    kind: "value",
    value: {
      itemType: itemType === "appointment" ? 5 : 4,
      permissionLevel: 2,
      hostVersion: "16.0.19929.20172",
      userEmailAddress: user,
      userDisplayName: "Sender",
      userTimeZone: "UTC",
      itemNumber: 1,
    },
  };
}
