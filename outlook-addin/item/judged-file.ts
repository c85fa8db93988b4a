import type { Attachment, AttachmentContent } from "../../core/message/index.ts";
import { kindOf } from "../../files/kind.ts";
import { logoLimit } from "../../files/office-pictures.ts";
import { calendarContent, signatureContent } from "../../files/plain.ts";
import { isDetachedSignature } from "../../files/signature.ts";
import { utf8Text } from "../../files/utf8-text.ts";
import { unreadDigest } from "./file-digest.ts";
import type { ItemFile } from "./read-item.ts";

const plain = /\.(?:ics|p7s|asc|sig)$/i;
const picture = /\.(?:png|jpe?g|gif|bmp|webp)$/i;
const notChecked: AttachmentContent = { kind: "not-checked", why: "no-answer" };

/** Small files that may be nobody's record, by their listing: a picture of the text, a signature, a calendar entry. */
const isWorthReading = ({ name, size, inline, kind }: ItemFile) =>
  kind === "file" && size <= logoLimit && (plain.test(name) || (inline && picture.test(name)));

/** What such a file is by its bytes, as the pane judges it (files/read.ts); what takes more to read is not checked. */
function contentOf({ name, inline }: ItemFile, bytes: Uint8Array): AttachmentContent {
  const words = utf8Text(bytes);
  switch (kindOf(name, null, bytes)) {
    case "image":
      return inline ? { kind: "exempt", as: "signature-image" } : notChecked;
    case "calendar":
      return words === null ? notChecked : calendarContent(words);
    case "signature":
      return words === null && !isDetachedSignature(bytes)
        ? notChecked
        : signatureContent(bytes, words ?? "");
    default:
      return notChecked;
  }
}

/** An attachment that nobody has reviewed. `read` answers null for what it doesn't get. */
export async function judgedFile(
  file: ItemFile,
  read: (file: ItemFile) => Promise<Uint8Array | null>,
): Promise<Attachment> {
  const bytes = isWorthReading(file) ? await read(file) : null;
  const isRead = bytes !== null && bytes.length > 0 && bytes.length <= logoLimit;
  const content = isRead ? contentOf(file, bytes) : notChecked;
  return { name: file.name, digest: unreadDigest(file), content };
}
