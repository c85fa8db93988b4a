import type { AttachmentContent } from "../core/message/index.ts";
import { decodeText } from "./decode-text.ts";
import type { GivenFile } from "./given-file.ts";
import { htmlFileText } from "./html.ts";
import { isLockedOle, kindOf } from "./kind.ts";
import { readMail } from "./mail-file.ts";
import { readOffice } from "./office.ts";
import { logoLimit } from "./office-pictures.ts";
import { readPdf } from "./pdf.ts";
import { calendarContent, signatureContent, sourceContent } from "./plain.ts";

const sizeLimit = 25 * 1024 * 1024;
/** A mail attached to a mail attached to a mail, or a file in a file in a file: deeper than that is asked about. */
const depthLimit = 3;

const notChecked = (why: Extract<AttachmentContent, { kind: "not-checked" }>["why"]): AttachmentContent => ({
  kind: "not-checked",
  why,
});

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
      return readMail(bytes, (part) => readAt(part, depth + 1));
    case "html": {
      const page = decodeText(bytes);
      return sourceContent(page, htmlFileText(page));
    }
    case "ole":
      return notChecked(isLockedOle(bytes) ? "encrypted" : "unknown-kind");
    case "unknown":
      return notChecked("unknown-kind");
    case "sealed":
      return notChecked("encrypted");
    case "text":
      return sourceContent(decodeText(bytes));
    case "calendar":
      return calendarContent(decodeText(bytes));
    case "signature":
      return signatureContent(bytes, decodeText(bytes));
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
