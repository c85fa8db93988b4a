import type { Attachment, OutgoingMessage } from "../../core/message/index.ts";
import { type Policy, senderChannel } from "../../core/policy/index.ts";
import { cloudLinks } from "./cloud-links.ts";
import { textDigest } from "./digests.ts";
import type { ItemFile, RawItem } from "./read-item.ts";

/**
 * The message as core reads it. `files` are its attachments in Outlook's order; links to cloud files stand behind
 * them, as Outlook lists some of those nowhere (`getAttachmentsAsync` omits "Upload and share").
 */
export function outgoingOf(raw: RawItem, files: readonly Attachment[], policy: Policy): OutgoingMessage {
  const { from, user, recipients, subject, body, fields } = raw;
  const links = cloudLinks(body.source).map(
    (link): Attachment => ({
      name: link,
      digest: textDigest(`cloud ${link}`),
      content: { kind: "not-checked", why: "no-answer" },
    }),
  );
  return {
    sender: senderOf(from, user, policy),
    recipients,
    channel: senderChannel(from, policy.channels),
    subject,
    body,
    fields,
    attachments: files.concat(links),
  };
}

/** From a shared mailbox nobody in particular writes: then it is whoever Outlook is open for. */
function senderOf(from: string, user: string, { staff }: Policy): string {
  const known = (address: string) => staff.some(({ email }) => email.toLowerCase() === address.toLowerCase());
  return !known(from) && known(user) ? user : from;
}

/** Stands for a file that Outlook does not hand over: the same while it is this file of this window. */
export function unreadDigest({ id, name, size }: ItemFile): string {
  return textDigest(`unread ${id} ${size} ${name}`);
}
