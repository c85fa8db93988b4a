import type { BodyFormat, Draft, Letter, SentItem } from "../item.ts";

export type Mailbox = "1.12" | "1.14" | "1.15";
export type SendMode = "SoftBlock" | "Block" | "PromptUser";
export type Permission = "ReadItem" | "ReadWriteItem" | "ReadWriteMailbox";

/** How this Outlook behaves. Times are in milliseconds. */
export interface Settings {
  readonly locale: "en-US" | "es-ES";
  /** The newest requirement set that the client knows. */
  readonly mailbox: Mailbox;
  readonly permission: Permission;
  readonly sendMode: SendMode;
  /** In which format a draft of plain text is opened. */
  readonly format: BodyFormat;
  /** For how long an event page may load before the add-in counts as unavailable. */
  readonly loadLimit: number;
  /** After how long a check that goes on is told. */
  readonly longAfter: number;
  /** After how long a handler that has not completed is given up. */
  readonly handlerLimit: number;
  /** How long every answer takes. */
  readonly latency: number;
}

/** A call that goes wrong: never answered, answered with an error code, answered with nothing in it, or late. */
export interface Fault {
  /** The dispatch id, as 37 for `body.getAsync`. */
  readonly call: number;
  readonly how: "hang" | "empty" | { readonly error: number } | { readonly late: number };
  /** Of `getAttachmentContentAsync`: only for the file of this name. */
  readonly file?: string;
}

/** What a handler gives to `event.completed`, as far as Outlook knows it. */
export interface CompletedContext {
  readonly allowEvent?: boolean;
  readonly errorMessage?: string;
  readonly errorMessageMarkdown?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
  readonly contextData?: string;
  readonly sendModeOverride?: string;
}

/** How the on-send handler ended. */
export type Ran =
  | { readonly kind: "completed"; readonly context: CompletedContext }
  | { readonly kind: "no-handler" }
  | { readonly kind: "unavailable" }
  | { readonly kind: "timeout" };

/** The dialog over the message. */
export interface Alert {
  readonly kind: "blocked" | "slow" | Exclude<Ran["kind"], "completed">;
  /** The add-in's own words; null where Outlook uses its own. */
  readonly message: string | null;
  readonly markdown: string | null;
  /** The add-in's name for "Don't send". */
  readonly label: string | null;
  /** The ribbon button that is pressed with it, and what the pane is told. */
  readonly command: string | null;
  readonly context: string | null;
  readonly sendAnyway: boolean;
}

/** What one press of Send came to. */
export interface Outcome {
  readonly led: "sent" | "alert" | "given-up";
  readonly alert: Alert | null;
  readonly ran: Ran | null;
  /** From the press to the decision, in milliseconds. */
  readonly took: number;
}

/** One call of the add-in. */
export interface Call {
  readonly call: number;
  readonly page: string;
  readonly params: unknown;
}

/** The open item, with what only the add-in sees. */
export interface Snapshot extends Letter {
  readonly draft: string;
  readonly session: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly notifications: readonly unknown[];
}

/** What the practice page gives to tests, as `window.practiceOutlook`. */
export interface PracticeOutlook {
  readonly settings: Settings;
  set(change: Partial<Settings>): void;
  open(draft: string | Draft): void;
  snapshot(): Snapshot;
  /** Presses Send; settles when the item left or a dialog waits for an answer. */
  send(): Promise<Outcome>;
  /** Runs the on-send handler in several runtimes at once, with no dialog and nothing sent. */
  runAtOnce(count: number): Promise<readonly Ran[]>;
  readonly outcomes: readonly Outcome[];
  readonly alert: Alert | null;
  readonly sent: readonly SentItem[];
  fault(fault: Fault): void;
  clearFaults(): void;
  /** What the add-in did that Outlook would not take as it is. */
  readonly complaints: readonly string[];
  readonly calls: readonly Call[];
  /** The roaming settings of the open item's mailbox. */
  roaming(): Readonly<Record<string, unknown>>;
  resetRoaming(): void;
}

declare global {
  interface Window {
    practiceOutlook: PracticeOutlook;
  }
}
