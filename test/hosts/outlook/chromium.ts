import type { BrowserContext, Frame, Page } from "playwright-core";
import { until } from "../ports.ts";
import type { Draft, SentItem } from "./item.ts";
import type { Alert, Call, Fault, Outcome, Ran, Settings, Snapshot } from "./page/api.ts";
import { origins, route } from "./routes.ts";
import { outlookSite } from "./site.ts";
import { openChromium, type Storage } from "./storage.ts";

export interface OutlookOptions extends Partial<Omit<Settings, "locale">> {
  /** The folder of the built add-in. */
  readonly addin: string;
  readonly storage?: Storage;
  /** Has this client `item.sendAsync`, which the office.js of npm lacks? Mark such a test as shimmed. */
  readonly shim?: boolean;
  readonly locale?: Settings["locale"];
  readonly dark?: boolean;
  readonly width?: number;
}

/** The practice Outlook in Chromium, with the built add-in and the office.js of npm in it, both unchanged. */
export interface OutlookInChromium {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Opens a draft of the list by its id, or one of the test's own. */
  compose(draft: string | Partial<Draft>): Promise<void>;
  /** Presses Send and waits until the item left or an alert stands. */
  send(): Promise<Outcome>;
  alert(): Promise<Alert | null>;
  /** Presses a button of the alert: the add-in's own (or "Don't send"), "Send anyway", or the way back. */
  press(button: "cancel" | "anyway" | "close"): Promise<void>;
  /** Presses a button of the ribbon; gives the pane once office.js has started in it. */
  openPane(button: "prepare" | "check"): Promise<Frame>;
  /** The pane that is open, once office.js has started in it. */
  paneFrame(): Promise<Frame>;
  item(): Promise<Snapshot>;
  sentItems(): Promise<readonly SentItem[]>;
  setFault(fault: Fault): Promise<void>;
  clearFaults(): Promise<void>;
  set(settings: Partial<Settings>): Promise<void>;
  runAtOnce(count: number): Promise<readonly Ran[]>;
  roaming(): Promise<Readonly<Record<string, unknown>>>;
  outcomes(): Promise<readonly Outcome[]>;
  calls(): Promise<readonly Call[]>;
  complaints(): Promise<readonly string[]>;
  /** Loads the page anew: what the mailbox keeps stays. */
  reload(): Promise<void>;
  /** Requests to anywhere else, which were stopped. */
  readonly outside: readonly string[];
  /** Files that a page asked for and the add-in has not. */
  readonly missing: readonly string[];
  /** Errors that no script caught, in the host or the add-in, and what was written to the console as an error. */
  readonly errors: readonly string[];
  stop(): Promise<void>;
}

const emptyDraft: Draft = {
  id: "ordinary-lunch",
  kind: "message",
  composeType: "newMail",
  expected: "pass",
  user: { name: "Dana Whitfield", address: "dana.whitfield@harborbridge.example" },
  to: "",
  cc: "",
  bcc: "",
  subject: "",
  location: "",
  body: "",
  format: "html",
  files: [],
  start: Date.UTC(2026, 10, 24, 18),
  end: Date.UTC(2026, 10, 24, 19),
};

export async function outlookInChromium(options: OutlookOptions): Promise<OutlookInChromium> {
  const {
    addin,
    storage = "denied",
    shim = false,
    locale = "en-US",
    dark = false,
    width = 1280,
    ...settings
  } = options;
  const opened = await openChromium(storage, {
    locale,
    colorScheme: dark ? "dark" : "light",
    viewport: { width, height: 900 },
  });
  const { context } = opened;
  const unanswered = { outside: [] as string[], missing: [] as string[] };
  await route(context, outlookSite({ addin, shim, settings }), unanswered);
  const errors: string[] = [];
  context.on("weberror", (error) => errors.push(error.error().message));
  context.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${origins.host}/mail/`);

  const paneFrame = async (): Promise<Frame> => {
    const element = await page.waitForSelector(".pane iframe");
    const frame = await element.contentFrame();
    if (!frame) throw new Error("the pane has no page");
    // By the clock: a frame that is scrolled out of sight draws nothing, and so would never be looked at.
    await frame.waitForFunction("!!globalThis.Office?.context?.mailbox?.item", null, { polling: 50 });
    return frame;
  };
  const outcomes = () => page.evaluate(() => window.practiceOutlook.outcomes.slice());
  return {
    context,
    page,
    compose: (draft) =>
      page.evaluate(
        (given) => window.practiceOutlook.open(given),
        typeof draft === "string" ? draft : { ...emptyDraft, ...draft },
      ),
    async send() {
      const before = (await outcomes()).length;
      await page.click("button.send");
      await until("the send", async () => (await outcomes()).length > before, 40_000);
      const last = (await outcomes()).at(-1);
      if (!last) throw new Error("no outcome");
      return last;
    },
    alert: () => page.evaluate(() => window.practiceOutlook.alert),
    press: (button) => page.click(`dialog.alert button.${button}`),
    async openPane(button) {
      await page.click(`.ribbon [data-command=${button}]`);
      return paneFrame();
    },
    paneFrame,
    item: () => page.evaluate(() => window.practiceOutlook.snapshot()),
    sentItems: () => page.evaluate(() => window.practiceOutlook.sent.slice()),
    setFault: (fault) => page.evaluate((given) => window.practiceOutlook.fault(given), fault),
    clearFaults: () => page.evaluate(() => window.practiceOutlook.clearFaults()),
    set: (change) => page.evaluate((given) => window.practiceOutlook.set(given), change),
    runAtOnce: (count) => page.evaluate((given) => window.practiceOutlook.runAtOnce(given), count),
    roaming: () => page.evaluate(() => window.practiceOutlook.roaming()),
    outcomes,
    calls: () => page.evaluate(() => window.practiceOutlook.calls.slice()),
    complaints: () => page.evaluate(() => window.practiceOutlook.complaints.slice()),
    async reload() {
      await page.reload();
    },
    ...unanswered,
    errors,
    stop: opened.stop,
  };
}
