import MailComposer from "nodemailer/lib/mail-composer";
import type { Prepared } from "../core/disclose/index.ts";
import { readHtml } from "../core/message/index.ts";
import { alternativeField, type MessageFile } from "./eml.ts";

export interface CoverSheetFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/**
 * The message as the main button would release it, as RFC 5322 bytes with CRLF. The plain alternative of an HTML
 * body is made anew from the edited HTML, so that nothing taken out stays in it.
 */
export async function writeEml(
  file: MessageFile,
  prepared: Pick<Prepared, "sources" | "takeOut" | "dropped">,
  coverSheet: CoverSheetFile | null,
): Promise<Uint8Array> {
  const { message, files } = file;
  const { sources, takeOut, dropped } = prepared;
  const body = sources.body ?? message.body.source;
  const stays = message.recipients.filter((one) => !dropped.includes(one.address));
  const to = (via: "to" | "cc" | "bcc") =>
    stays.filter((one) => one.via === via).map(({ address, name }) => ({ address, name: name ?? "" }));
  const kept = files.filter((_, index) => !takeOut.includes(`attachment:${index}`));
  const composer = new MailComposer({
    from: { address: message.sender, name: file.senderName },
    to: to("to"),
    cc: to("cc"),
    bcc: to("bcc"),
    subject: sources.subject ?? message.subject,
    ...(file.inReplyTo === null ? {} : { inReplyTo: file.inReplyTo }),
    ...(file.references === null ? {} : { references: file.references }),
    ...(message.body.format === "html"
      ? { html: body, text: sources[`field:${alternativeField}`] ?? readHtml(body).text }
      : { text: body }),
    attachments: kept
      .map(({ name, mediaType, contentId, bytes }) => ({
        filename: name,
        contentType: mediaType,
        content: Buffer.from(bytes),
        ...(contentId === null ? {} : { cid: contentId.replace(/^<|>$/g, "") }),
      }))
      .concat(
        coverSheet === null
          ? []
          : [
              {
                filename: coverSheet.name,
                contentType: coverSheet.mediaType,
                content: Buffer.from(coverSheet.bytes),
              },
            ],
      ),
  });
  const mime = composer.compile();
  mime.keepBcc = true;
  return new Uint8Array(await mime.build());
}
