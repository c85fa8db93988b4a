import type { Edit } from "./edit.ts";
import type { OutgoingMessage, PartId } from "./outgoing-message.ts";

/** A file that goes along: a cover sheet. */
export interface NewFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** What a host does for the core. Each verb fails with an error value; none fails half way in silence. */
export interface HostPort {
  /** The message as it stands now. */
  read(): Promise<OutgoingMessage>;
  /** Puts new source text in the parts named, and takes these attachments out. */
  apply(change: {
    readonly sources: Readonly<Partial<Record<PartId, string>>>;
    readonly edits: readonly Edit[];
    readonly takeOut: readonly PartId[];
  }): Promise<void>;
  attach(file: NewFile): Promise<void>;
  /** Lets the send that was held go on, once. */
  release(): Promise<void>;
  /** Leaves the message as the sender wrote it, and gives the focus back. */
  cancel(): Promise<void>;
}
