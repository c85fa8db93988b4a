import MailComposer from "nodemailer/lib/mail-composer";
import type { Prepared } from "../core/disclose/index.ts";
import { type NewFile, readHtml } from "../core/message/index.ts";
import { alternativeField, type MessageFile } from "./eml.ts";

/** Follows the HTML where that was edited: words that were taken out of one may not stay in the other. */
function plainText(
  { alternative }: MessageFile,
  sources: Prepared["sources"],
  html: string,
): string | undefined {
  if (sources.body !== undefined) return readHtml(html).text;
  return sources[`field:${alternativeField}`] ?? alternative ?? undefined;
}

/** `message-id` is called `messageId` by the composer. */
const asOptions = (header: MessageFile["header"]) =>
  Object.fromEntries(
    [...header].map(([name, value]) => [name.replace(/-(\w)/g, (_, first) => first.toUpperCase()), value]),
  );

/** The message as the main button would release it, as RFC 5322 bytes with CRLF. */
export async function writeEml(
  file: MessageFile,
  prepared: Pick<Prepared, "sources" | "takeOut" | "dropped">,
  coverSheet: NewFile | null,
): Promise<Uint8Array> {
  const { message, files, header } = file;
  const { sources, takeOut, dropped } = prepared;
  const body = sources.body ?? message.body.source;
  const stays = message.recipients.filter((one) => !dropped.includes(one.address));
  const to = (via: "to" | "cc" | "bcc") =>
    stays.filter((one) => one.via === via).map(({ address, name }) => ({ address, name: name ?? "" }));
  const attached = files
    .filter((_, index) => !takeOut.includes(`attachment:${index}`))
    .map(({ name, mediaType, contentId, bytes }) => ({
      filename: name,
      contentType: mediaType,
      content: Buffer.from(bytes),
      ...(contentId === null ? {} : { cid: contentId.replace(/^<|>$/g, "") }),
    }));
  const sheet = coverSheet && {
    filename: coverSheet.name,
    contentType: coverSheet.mediaType,
    content: Buffer.from(coverSheet.bytes),
  };
  const composer = new MailComposer({
    from: { address: message.sender, name: file.senderName },
    to: to("to"),
    cc: to("cc"),
    bcc: to("bcc"),
    subject: sources.subject ?? message.subject,
    ...asOptions(header),
    ...(message.body.format === "html"
      ? { html: body, text: plainText(file, sources, body) }
      : { text: body }),
    attachments: sheet === null ? attached : [...attached, sheet],
  });
  const mime = composer.compile();
  mime.keepBcc = true;
  return new Uint8Array(await mime.build());
}
