import type { ChannelId } from "../ids.ts";

/** Names a part of a message: its subject, its body, a form field by name, or an attachment by place. */
export type PartId = "subject" | "body" | `field:${string}` | `attachment:${number}`;

export interface Recipient {
  readonly address: string;
  readonly name: string | null;
  readonly via: "to" | "cc" | "bcc";
}

interface Body {
  readonly format: "text" | "html";
  readonly source: string;
}

export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

/** Why the host could not read an attachment; `elsewhere`: it is a link to a file in somebody's cloud. */
export type Unread =
  | "encrypted"
  | "corrupt"
  | "too-large"
  | "unknown-kind"
  | "image"
  | "no-answer"
  | "elsewhere";

export type AttachmentContent =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "not-checked"; readonly why: Unread }
  /** Never about a participant by its kind: an image of the signature, a calendar entry, a signature file. */
  | { readonly kind: "exempt"; readonly as: "signature-image" | "calendar" | "signature" };

export interface Attachment {
  readonly name: string;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly digest: string;
  readonly content: AttachmentContent;
}

/** A message that somebody is about to send, as the host found it. Nothing in it has been judged. */
export interface OutgoingMessage {
  readonly sender: string;
  readonly recipients: readonly Recipient[];
  /** Named by the adapter or the transport, never by the sender. */
  readonly channel: ChannelId;
  readonly subject: string;
  readonly body: Body;
  readonly fields: readonly FormField[];
  readonly attachments: readonly Attachment[];
}
