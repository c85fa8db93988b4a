import type { BundleId, ParticipantId } from "../../core/ids.ts";
import type { OutgoingMessage } from "../../core/message/index.ts";

/** A file as a compose window lists it. */
export interface ListedFile {
  /** The same for one file while its window is open. */
  readonly key: string;
  readonly name: string;
  /** Null when the host did not hand it over. */
  readonly bytes: Blob | null;
  /** It stands in the text, as a picture of the signature does. */
  readonly inline: boolean;
  /** Nobody can leave it out. */
  readonly fixed?: boolean;
}

/** A message that was read from a compose window, and where its files stand there. */
export interface Outgoing {
  readonly message: OutgoingMessage;
  /** All files of the window, our own cover sheets among them. */
  readonly files: readonly ListedFile[];
  /** For each of the message's attachments, its place among the files. */
  readonly places: readonly number[];
  /** Places of cover sheets that we attached before. */
  readonly ours: readonly number[];
  /** Absent where the page can do all that may be asked of it. */
  readonly limits?: Limits;
  /** The body without what stands in it for the files at these places: a link to a file in a cloud. */
  readonly bodyWithout: (source: string, places: readonly number[]) => string;
}

/** What a page can't do with its message. */
interface Limits {
  /** Places of files that nobody can leave out: the page sends them along by itself. */
  readonly fixed: readonly number[];
  readonly takesFiles: boolean;
}

/** Why a message can't be judged: its page does not say who writes, or who gets it. */
export class Unreadable extends Error {
  readonly what: "sender" | "recipients";
  constructor(what: Unreadable["what"]) {
    super(what);
    this.what = what;
  }
}

/** What is put into the compose window; what is not named stays as it is. */
export interface Change {
  readonly subject?: string;
  readonly body?: OutgoingMessage["body"];
  /** Form fields by name. */
  readonly fields?: readonly { readonly name: string; readonly value: string }[];
  /** Addresses to take off; `as-read` puts everyone back who stood there. */
  readonly recipients?: "as-read" | { readonly without: readonly string[] };
  /** Places in the list of files, as it was read last. */
  readonly takeOut: readonly number[];
}

/** The message as it is let go. */
export interface Leaving {
  /** As it was read last. */
  readonly outgoing: Outgoing;
  readonly bundle: BundleId | null;
  readonly participant: ParticipantId | null;
  /** The entry that says so in the log; null where there is none. */
  readonly entry: string | null;
}

/**
 * `changed`: the message is no longer the one that was read last, so it stays. `unsent`: the page asked something
 * first, or its button did nothing. `ready`: it may go, and the sender presses Send themselves.
 */
export type Released = "released" | "changed" | "unsent" | "ready";

/** One compose window, whatever host it stands in. A verb that fails rejects; none fails half way in silence. */
export interface Compose {
  /** Rejects with `Unreadable` where it is known what is missing. */
  read(): Promise<Outgoing>;
  /** `changed`: the message is no longer the one that was read last; then nothing was touched. */
  apply(change: Change, read: Outgoing): Promise<"applied" | "changed">;
  attach(file: NewAttachment): Promise<void>;
  release(leaving: Leaving): Promise<Released>;
  /** What was made ready may not go any more. Rejects where it still might. */
  revoke(): Promise<void>;
}

interface NewAttachment {
  readonly name: string;
  readonly bytes: Blob;
  readonly inline: boolean;
  /** Our own is known again when the message is read. */
  readonly whose: "sender" | "ours";
}

/** `sheet` covers the page, `line` is a strip at its foot. */
export type Look = "hidden" | "sheet" | "line";

/** The place where the sheet stands. */
export interface Surface {
  show(look: Look): Promise<void>;
  /** The message stays as it is, and its sender goes on writing. */
  cancel(): Promise<void>;
}
