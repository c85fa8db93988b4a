import type { SiteAdapter } from "../../core/policy/index.ts";
import type { ListedFile, Surface } from "../../host/sending/compose.ts";

/** A message as it stands in a compose window, before anything is read out of it. */
export interface Written {
  /** Null where the page does not show who writes. */
  readonly from: string | null;
  /** As the places of each kind hold them: `Jordan <jordan@keystonehomes.example>, …`. Null where the page does not say. */
  readonly recipients: Recipients | null;
  readonly subject: string;
  readonly body: { readonly format: "text" | "html"; readonly source: string };
  readonly attachments: readonly ListedFile[];
  readonly takesFiles: boolean;
}
export type Via = "to" | "cc" | "bcc";
/** A text for each place that the site's file names, in its order. */
type Recipients = Readonly<Record<Via, readonly string[]>>;

/** What is put into the page's form; what is not named stays as it is. */
export interface PageChange {
  readonly subject?: string;
  readonly body?: Written["body"];
  readonly recipients?: Recipients;
  /** Places in the list of attachments. */
  readonly takeOut: readonly number[];
}

/** What the frame asks of the page's script. A verb that fails rejects; none fails half way in silence. */
export interface PageVerbs extends Surface {
  read(): Promise<Written>;
  /** `changed`: as with `release`; then nothing was touched. */
  apply(change: PageChange): Promise<"applied" | "changed">;
  attach(file: { readonly name: string; readonly mediaType: string; readonly bytes: Blob }): Promise<void>;
  /**
   * `changed`: the message is no longer the one that was read last, so it stays. `unsent`: the page asked something
   * first, or its button did nothing.
   */
  release(): Promise<"released" | "changed" | "unsent">;
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
