import { type AttachmentContent, readHtml } from "../core/message/index.ts";
import { calendarText } from "./calendar.ts";
import { decodeText } from "./decode-text.ts";
import { isLockedOle, isSignature, kindOf } from "./kind.ts";
import { readOffice } from "./office.ts";
import { logoLimit } from "./office-pictures.ts";
import { readPdf } from "./pdf.ts";

const sizeLimit = 25 * 1024 * 1024;
/** A mail attached to a mail attached to a mail, or a file in a file in a file: deeper than that is asked about. */
const depthLimit = 3;

export interface GivenFile {
  readonly name: string;
  readonly mediaType: string | null;
  readonly bytes: Uint8Array;
  /** The host saw it stand inside the text, not beside it. */
  readonly inline: boolean;
}

const notChecked = (why: Extract<AttachmentContent, { kind: "not-checked" }>["why"]): AttachmentContent => ({
  kind: "not-checked",
  why,
});
const text = (words: string): AttachmentContent => ({ kind: "text", text: words.replace(/\r\n?/g, "\n") });

/** A calendar entry that says nothing but when is exempt; what only pretends to be one is read as text. */
function readCalendar(source: string): AttachmentContent {
  if (!/^\s*BEGIN:VCALENDAR/i.test(source)) return text(source);
  const words = calendarText(source);
  if (words === null) return notChecked("unknown-kind");
  return words.trim() === "" ? { kind: "exempt", as: "calendar" } : text(words);
}

interface Mailbox {
  readonly name: string;
  readonly group?: readonly Mailbox[] | undefined;
}

/** Whom a mail names as its sender and its readers. */
function namesIn({ from, to, cc, bcc, replyTo }: Readonly<Record<string, unknown>>): readonly string[] {
  const boxes = [from, to, cc, bcc, replyTo].flat() as readonly (Mailbox | undefined)[];
  return boxes.flatMap((one) => [one, ...(one?.group ?? [])].flatMap((each) => each?.name || []));
}

/** A mail as an attachment: its head, its text, and all that hangs on it. */
async function readMail(bytes: Uint8Array, depth: number): Promise<AttachmentContent> {
  const { default: PostalMime } = await import("postal-mime");
  const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true }).catch(() => null);
  if (mail === null) return notChecked("corrupt");
  const parts = [
    mail.subject ?? "",
    namesIn(mail).join("\n"),
    mail.text ?? "",
    mail.html ? readHtml(mail.html).text : "",
  ];
  for (const { filename, mimeType, content, related } of mail.attachments) {
    const inner = await readAt(
      {
        name: filename ?? "attachment",
        mediaType: mimeType,
        bytes: new Uint8Array(content as ArrayBuffer),
        inline: related === true,
      },
      depth + 1,
    );
    if (inner.kind === "not-checked") return inner;
    if (inner.kind === "text") parts.push(filename ?? "", inner.text);
  }
  return text(parts.join("\n\n"));
}

async function readAt(
  { name, mediaType, bytes, inline }: GivenFile,
  depth: number,
): Promise<AttachmentContent> {
  if (bytes.length > sizeLimit || depth > depthLimit) return notChecked("too-large");
  const kind = kindOf(name, mediaType, bytes);
  const inside = (part: string, its: Uint8Array) =>
    readAt({ name: part, mediaType: null, bytes: its, inline: false }, depth + 1);
  switch (kind) {
    case "image":
      return inline && bytes.length <= logoLimit
        ? { kind: "exempt", as: "signature-image" }
        : notChecked("image");
    case "zip":
      return readOffice(bytes, inside);
    case "pdf":
      return readPdf(bytes, inside);
    case "eml":
      return readMail(bytes, depth);
    case "html":
      return text(readHtml(decodeText(bytes)).text);
    case "ole":
      return notChecked(isLockedOle(bytes) ? "encrypted" : "unknown-kind");
    case "unknown":
      return notChecked("unknown-kind");
    case "sealed":
      return notChecked("encrypted");
    case "text":
      return text(decodeText(bytes));
    case "calendar":
      return readCalendar(decodeText(bytes));
    case "signature": {
      const words = decodeText(bytes);
      return isSignature(bytes, words) ? { kind: "exempt", as: "signature" } : text(words);
    }
    default:
      return kind satisfies never;
  }
}

/**
 * What an attachment holds, by its bytes and not by its name. What can't be read is `not-checked` with why; nothing
 * is ever taken for empty. Runs in browsers and in Node.
 */
export function readAttachment(file: GivenFile): Promise<AttachmentContent> {
  return readAt(file, 0).catch(() => notChecked("corrupt"));
}
