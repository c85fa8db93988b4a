import type { Draft, SentItem } from "../item.ts";
import type { PageData } from "../page-data.ts";
import { type PaneButton, ribbonOf } from "../ribbon.ts";
import { alertOf, plainAlert, tooLong } from "./alert.ts";
import type { Alert, Outcome, Ran, Settings } from "./api.ts";
import { detailsOf } from "./calls/files.ts";
import { type Host, openHost } from "./host.ts";
import { type Change, type OpenItem, openItem } from "./open-item.ts";
import { type Running, runHandler } from "./run-handler.ts";
import type { AddinFrame } from "./wire/frame.ts";

/** The pane beside the message, and the button that it was opened with. */
export interface Pane {
  readonly frame: AddinFrame;
  readonly button: PaneButton;
}

/** The practice Outlook's state and what can be done with it; `changed` draws it anew. */
export class Outlook {
  readonly data: PageData;
  readonly host: Host;
  readonly outcomes: Outcome[] = [];
  readonly sent: SentItem[] = [];
  settings: Settings;
  item: OpenItem | null = null;
  pane: Pane | null = null;
  alert: Alert | null = null;
  place: "home" | "item" | "sent" = "home";
  checking = false;
  changed: () => void = () => {};
  private running: Running | null = null;

  constructor(data: PageData, settings: Settings) {
    this.data = data;
    this.settings = settings;
    this.host = openHost({
      data,
      settings: () => this.settings,
      item: () => this.opened(),
      close: () => this.leave(),
    });
  }

  opened(): OpenItem {
    if (this.item === null) throw new Error("no item is open");
    return this.item;
  }

  open(draft: Draft): void {
    this.leave();
    const item = openItem(draft, this.settings.format, (change) => this.onChange(change));
    this.item = item;
    this.place = "item";
    this.changed();
    // What the person wrote is read as a reader sees it, so only once it is on the page.
    item.written = item.letter();
  }

  ribbon(): readonly PaneButton[] {
    return ribbonOf(this.opened().draft.kind, this.settings.permission);
  }

  /** Goes to a place where no item is open. */
  leave(place: "home" | "sent" = "home"): void {
    this.running?.stop();
    this.closePane();
    this.alert = null;
    this.item = null;
    this.place = place;
    this.changed();
  }

  openPane(button: PaneButton, context: string | null = null): void {
    this.closePane();
    this.pane = { button, frame: this.host.open(button.page, context, true) };
    this.changed();
  }

  closePane(): void {
    if (this.pane) this.host.dispose(this.pane.frame);
    this.pane = null;
    this.changed();
  }

  run(): Running {
    return runHandler(this.host, this.opened().draft.kind, this.settings);
  }

  async send(): Promise<Outcome> {
    const start = performance.now();
    const { sendMode, longAfter, mailbox } = this.settings;
    const done = (led: Outcome["led"], ran: Ran | null): Outcome => {
      const outcome = { led, ran, alert: this.alert, took: performance.now() - start };
      this.outcomes.push(outcome);
      this.changed();
      return outcome;
    };
    this.checking = true;
    this.alert = null;
    this.changed();
    const running = this.run();
    this.running = running;
    const slow = setTimeout(() => {
      this.alert = plainAlert("slow", sendMode);
      this.changed();
    }, longAfter);
    const ran = await running.ended;
    clearTimeout(slow);
    this.checking = false;
    if (this.running !== running) return done("given-up", null);
    this.running = null;
    if (ran.kind === "completed") this.host.complaints.push(...tooLong(ran.context));
    this.alert = alertOf(ran, sendMode, mailbox);
    if (this.alert === null) this.release();
    return done(this.alert === null ? "sent" : "alert", ran);
  }

  /** The alert's own button, with what the add-in wants of it. */
  press(): void {
    const { command = null, context = null } = this.alert ?? {};
    this.dismiss();
    if (command === null) return;
    const button = this.ribbon().find(({ id }) => id === command);
    if (button) this.openPane(button, context);
    else this.host.complaints.push(`no ribbon button is called ${command}`);
  }

  /** Takes the dialog away; a check that still runs is given up, and nothing is sent. */
  dismiss(): void {
    this.alert = null;
    const { running } = this;
    this.running = null;
    running?.stop();
    this.changed();
  }

  sendAnyway(): void {
    this.dismiss();
    this.release();
  }

  private release(): void {
    const { draft, written, letter } = this.opened();
    this.sent.push({ draft: draft.id, written, left: letter() });
    this.leave("sent");
  }

  private onChange(change: Change): void {
    if (change.kind === "line" && ["to", "cc", "bcc"].includes(change.line)) {
      const fields = { to: change.line === "to", cc: change.line === "cc", bcc: change.line === "bcc" };
      this.host.emit("olkRecipientsChanged", [JSON.stringify(fields)]);
    }
    if (change.kind === "file") {
      const told = { attachmentStatus: change.how, attachmentDetails: detailsOf(change.file) };
      this.host.emit("olkAttachmentsChanged", [JSON.stringify(told)]);
    }
    this.changed();
  }
}
