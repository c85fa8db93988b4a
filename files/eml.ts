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
import { headerOf, headerWords } from "./mail-header.ts";
import { readAttachment } from "./read.ts";

/** The name of the part that holds a plain alternative which says more than the HTML body. */
export const alternativeField = "plain-text";

/** A message file: what leaves, and what is needed to write it again. */
export interface MessageFile {
  readonly message: OutgoingMessage;
  /** The file as it came. */
  readonly bytes: Uint8Array;
  readonly senderName: string;
  /** The plain text that stands beside an HTML body. */
  readonly alternative: string | null;
  /** The bytes of each attachment, in the order of `message.attachments`. */
  readonly files: readonly {
    readonly name: string;
    readonly mediaType: string;
    readonly contentId: string | null;
    readonly bytes: Uint8Array;
  }[];
  /** Lines of the header that say nothing about a person and stay, by their name in small letters. */
  readonly header: ReadonlyMap<string, string>;
}

/** The rest of a header (`Thread-Topic`, `Keywords`) repeats the subject in other words, and was never checked. */
const keptLines = ["message-id", "date", "reply-to", "in-reply-to", "references"];
/** A file that holds none of these is no message. */
const messageLines = ["from", "to", "cc", "bcc", "subject", ...keptLines, "mime-version", "content-type"];

/** One that holds no address is kept by its name: whoever receives it is somebody, and unknown. */
const mailboxes = (
  list: readonly { group?: Mailbox[] | undefined; name: string; address?: string | undefined }[] | undefined,
): Mailbox[] =>
  (list ?? [])
    .flatMap((one) => one.group ?? [{ name: one.name, address: one.address ?? "" }])
    .map(({ name, address }) => ({ name, address: address || name }));

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

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether each word of `text` stands in `page`, in the same order. */
function saysNoMore(text: string, page: string): boolean {
  const words = wordsOf(text);
  let next = 0;
  for (const word of wordsOf(page)) if (word === words[next]) next++;
  return next === words.length;
}

/** A plain alternative leaves beside the HTML, so one that says more is checked as a part of its own. */
function alternativePart(html: string, text: string): readonly FormField[] {
  return saysNoMore(text, readHtml(html).text) ? [] : [{ name: alternativeField, label: "", value: text }];
}

/** "Marisol's worker <dana@…>" answers to dana@…: the name was never checked. */
const withoutName = ([name, value]: [string, string]): [string, string] => {
  const [, address] = /^[^,]*<([^<>,]+)>\s*$/.exec(value) ?? [];
  return [name, name === "reply-to" && address !== undefined ? address : value];
};

/** Lines of the header in which somebody may have written: checked, and left behind when anything is taken out. */
function headerPart(
  header: ReadonlyMap<string, string>,
  decode: (words: string) => string,
): readonly FormField[] {
  const answerTo = /^([^<]*)</.exec(header.get("reply-to") ?? "")?.[1]?.trim() ?? "";
  const value = [headerWords(header, decode), decode(answerTo)].join("\n").trim();
  return value === "" ? [] : [{ name: "header", label: "", value }];
}

/**
 * Reads a message in the format of RFC 5322. `as` is the sender where the file names none, or another. What lacks a
 * sender or a recipient can't be judged.
 */
export async function readEml(
  bytes: Uint8Array,
  channel: (sender: string) => ChannelId,
  as: string | null,
): Promise<MessageFile | "no-message" | "no-sender" | "no-recipient"> {
  const { default: PostalMime, decodeWords } = await import("postal-mime");
  const email = await PostalMime.parse(bytes, { forceRfc822Attachments: true }).catch(() => null);
  if (email === null) return "no-message";
  const header = headerOf(email.headers);
  if (!messageLines.some((name) => header.has(name))) return "no-message";
  const [from] = mailboxes(email.from ? [email.from] : []);
  const sender = as ?? from?.address;
  if (!sender) return "no-sender";
  const recipients = recipientsOf(email);
  if (recipients.length === 0) return "no-recipient";
  const files = email.attachments.map((part) => ({
    name: part.filename ?? "attachment",
    mediaType: part.mimeType,
    contentId: part.contentId ?? null,
    bytes: new Uint8Array(part.content as ArrayBuffer),
  }));
  const attachments = await Promise.all(
    email.attachments.map((part, index) => attachmentOf(part, files[index]?.bytes ?? new Uint8Array())),
  );
  const text = (email.text ?? "").replace(/\r\n/g, "\n");
  const html = email.html ?? "";
  return {
    message: {
      sender,
      recipients,
      channel: channel(sender),
      subject: decodeWords(header.get("subject") ?? ""),
      body: html === "" ? { format: "text", source: text } : { format: "html", source: html },
      fields: [
        ...(html === "" || text === "" ? [] : alternativePart(html, text)),
        ...headerPart(header, decodeWords),
      ],
      attachments,
    },
    bytes,
    senderName: sender === from?.address && sender !== from.name ? from.name : "",
    alternative: html === "" || text === "" ? null : text,
    files,
    header: new Map([...header].filter(([name]) => keptLines.includes(name)).map(withoutName)),
  };
}
