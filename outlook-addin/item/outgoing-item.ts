import type { Attachment, OutgoingMessage } from "../../core/message/index.ts";
import { type Policy, senderChannel } from "../../core/policy/index.ts";
import { textDigest } from "../../files/digest.ts";
import { cloudLinks } from "./cloud-links.ts";
import type { Envelope, RawItem } from "./read-item.ts";

/**
 * The message as core reads it. `files` are its attachments in Outlook's order; links to cloud files stand behind
 * them, as Outlook lists some of those nowhere (`getAttachmentsAsync` omits "Upload and share").
 */
export function outgoingOf(raw: RawItem, files: readonly Attachment[], policy: Policy): OutgoingMessage {
  const { from, recipients, subject, body, fields } = raw;
  const links = cloudLinks(body.source).map(
    (link): Attachment => ({
      name: link,
      digest: textDigest(`cloud ${link}`),
      content: { kind: "not-checked", why: "elsewhere" },
    }),
  );
  return {
    sender: senderOf(raw, policy),
    recipients,
    channel: senderChannel(from, policy.channels),
    subject,
    body,
    fields,
    attachments: files.concat(links),
  };
}

/** From a shared mailbox nobody in particular writes: then it is whoever Outlook is open for. */
export function senderOf({ from, user }: Envelope, { staff }: Policy): string {
  const known = (address: string) => staff.some(({ email }) => email.toLowerCase() === address.toLowerCase());
  return !known(from) && known(user) ? user : from;
}
