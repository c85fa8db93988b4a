/** Somebody in an address line. */
export interface Person {
  readonly name: string;
  readonly address: string;
}

/** A file that hangs on an item. Of a cloud file only the link is here. */
export interface HeldFile {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly base64: string;
  readonly kind: "file" | "item" | "cloud";
  /** Of a picture in the body: what its `cid:` address names. */
  readonly contentId: string | null;
  readonly url: string;
}

export type BodyFormat = "html" | "text";

/** What a person reads and types above the body, as text. Of an appointment `to` is required, `cc` optional. */
export interface Lines {
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly subject: string;
  readonly location: string;
}

/** An item as a person left it, before it is opened. */
export interface Draft extends Lines {
  readonly id: string;
  readonly kind: "message" | "appointment";
  readonly composeType: "newMail" | "reply" | "forward";
  readonly expected: "pass" | "covered" | "strip" | "hold";
  /** Whose mailbox it is. */
  readonly user: Person;
  /** Who it comes from, where that is a shared mailbox. */
  readonly from?: Person;
  readonly body: string;
  readonly format: BodyFormat;
  readonly files: readonly HeldFile[];
  /** Of an appointment: milliseconds since 1970. */
  readonly start: number;
  readonly end: number;
}

/** An item at one moment, whole. */
export interface Letter extends Lines {
  readonly from: string;
  /** HTML as the editor has it, or plain text. */
  readonly body: string;
  readonly format: BodyFormat;
  /** The body as a reader sees it. */
  readonly text: string;
  readonly files: readonly HeldFile[];
  readonly headers: Readonly<Record<string, string>>;
}

/** What left, beside what the person wrote. */
export interface SentItem {
  readonly draft: string;
  readonly written: Letter;
  readonly left: Letter;
}
