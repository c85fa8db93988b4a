import type { Mailbox, Attachment as MimePart } from "postal-mime";
import type { ChannelId } from "../core/ids.ts";
import {
  type Attachment,
  type FormField,
  type OutgoingMessage,
  type Recipient,
  readHtml,
} from "../core/message/index.ts";
import { fileDigest } from "./digest.ts";
import { readAttachment } from "./read.ts";

/** The name of the part that holds a plain alternative which says more than the HTML body. */
export const alternativeField = "plain-text";

/** A message file: what leaves, and what is needed to write it again. */
export interface MessageFile {
  readonly message: OutgoingMessage;
  readonly senderName: string;
  /** The bytes of each attachment, in the order of `message.attachments`. */
  readonly files: readonly {
    readonly name: string;
    readonly mediaType: string;
    readonly contentId: string | null;
    readonly bytes: Uint8Array;
  }[];
  readonly inReplyTo: string | null;
  readonly references: string | null;
}

const mailboxes = (
  list: readonly { group?: Mailbox[] | undefined; name: string; address?: string | undefined }[] | undefined,
): Mailbox[] =>
  (list ?? []).flatMap((one) => one.group ?? (one.address ? [{ name: one.name, address: one.address }] : []));

function recipientsOf(email: { to?: unknown; cc?: unknown; bcc?: unknown }): Recipient[] {
  const vias = ["to", "cc", "bcc"] as const;
  return vias.flatMap((via) =>
    mailboxes(email[via] as Parameters<typeof mailboxes>[0]).map(({ address, name }) => ({
      address,
      name: name || null,
      via,
    })),
  );
}

async function attachmentOf(part: MimePart, bytes: Uint8Array): Promise<Attachment> {
  const name = part.filename ?? "attachment";
  const inline = part.related === true || part.disposition === "inline";
  return {
    name,
    digest: fileDigest(bytes),
    content: await readAttachment({ name, mediaType: part.mimeType, bytes, inline }),
  };
}

const squash = (text: string) =>
  text
    .replace(/[\s>*_|-]+/g, " ")
    .trim()
    .toLowerCase();

/** A plain alternative leaves beside the HTML, so one that says something else is checked as a part of its own. */
function alternative(html: string | undefined, text: string | undefined): readonly FormField[] {
  if (!html || !text || squash(readHtml(html).text) === squash(text)) return [];
  return [{ name: alternativeField, label: "", value: text }];
}

/**
 * Reads a message in the format of RFC 5322. `as` is the sender where the file names none, or another. Throws where
 * the bytes are no message.
 */
export async function readEml(
  bytes: Uint8Array,
  channel: (sender: string) => ChannelId,
  as: string | null,
): Promise<MessageFile> {
  const { default: PostalMime } = await import("postal-mime");
  const email = await PostalMime.parse(bytes, { rfc822Attachments: true, forceRfc822Attachments: true });
  if (email.headers.length === 0) throw new Error("no header");
  const [from] = mailboxes(email.from ? [email.from] : []);
  const sender = as ?? from?.address;
  if (sender === undefined) throw new Error("no From header");
  const files = email.attachments.map((part) => ({
    name: part.filename ?? "attachment",
    mediaType: part.mimeType,
    contentId: part.contentId ?? null,
    bytes: new Uint8Array(part.content as ArrayBuffer),
  }));
  const attachments = await Promise.all(
    email.attachments.map((part, index) => attachmentOf(part, files[index]?.bytes ?? new Uint8Array())),
  );
  return {
    message: {
      sender,
      recipients: recipientsOf(email),
      channel: channel(sender),
      subject: email.subject ?? "",
      body: email.html
        ? { format: "html", source: email.html }
        : { format: "text", source: (email.text ?? "").replace(/\r\n/g, "\n") },
      fields: alternative(email.html, email.text),
      attachments,
    },
    senderName: sender === from?.address ? from.name : "",
    files,
    inReplyTo: email.inReplyTo ?? null,
    references: email.references ?? null,
  };
}
