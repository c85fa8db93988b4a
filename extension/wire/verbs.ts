import type { SiteAdapter } from "../../core/policy/index.ts";

/** A message as it stands in a compose window, before anything is read out of it. */
export interface Written {
  readonly from: string;
  /** As the fields hold them: `Jordan <jordan@keystonehomes.example>, …`. */
  readonly recipients: Readonly<Record<Via, string>>;
  readonly subject: string;
  readonly body: { readonly format: "text" | "html"; readonly source: string };
  readonly attachments: readonly WrittenFile[];
}
export type Via = "to" | "cc" | "bcc";

export interface WrittenFile {
  /** The same for one file while its window is open. */
  readonly key: string;
  readonly name: string;
  /** Null when the page did not hand it over. */
  readonly bytes: Blob | null;
}

/** What is put into the compose window; what is not named stays as it is. */
export interface Change {
  readonly subject?: string;
  readonly body?: Written["body"];
  readonly recipients?: Written["recipients"];
  /** Places in the list of attachments. */
  readonly takeOut: readonly number[];
}

/** `sheet` covers the page, `line` is a strip at its foot. */
export type Look = "hidden" | "sheet" | "line";

/** What the frame asks of the page's script. A verb that fails rejects; none fails half way in silence. */
export interface PageVerbs {
  read(): Promise<Written>;
  /** `changed`: as with `release`; then nothing was touched. */
  apply(change: Change): Promise<"applied" | "changed">;
  attach(file: { readonly name: string; readonly mediaType: string; readonly bytes: Blob }): Promise<void>;
  /**
   * `changed`: the message is no longer the one that was read last, so it stays. `unsent`: the page asked something
   * first, or its button did nothing.
   */
  release(): Promise<"released" | "changed" | "unsent">;
  cancel(): Promise<void>;
  show(look: Look): Promise<void>;
}

/** What the page's script tells the frame. */
export interface FrameVerbs {
  /** Somebody pressed Send and the message is held. Answered at once; the rest follows. */
  pressed(): Promise<void>;
  /** What was let go last did not leave after all, the page says; it is held again. */
  failed(): Promise<void>;
  /** Only answers; rejects when nothing can be shown any more. */
  alive(): Promise<void>;
}

/** With the port, in the first message to the frame. The token shows that the page's own script did not send it. */
export interface Opening {
  readonly kind: "safe-disclosure/open";
  readonly token: string;
  readonly channel: SiteAdapter["channel"];
  readonly path: string;
}
