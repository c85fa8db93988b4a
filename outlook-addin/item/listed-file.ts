import type { Attachment, AttachmentContent } from "../../core/message/index.ts";
import { logoLimit } from "../../files/office-pictures.ts";
import { unreadDigest } from "./file-digest.ts";
import type { ItemFile } from "./read-item.ts";

const exempt: readonly (readonly [RegExp, Extract<AttachmentContent, { kind: "exempt" }>["as"]])[] = [
  [/\.(?:p7s|asc|sig)$/i, "signature"],
  [/\.ics$/i, "calendar"],
];
const picture = /\.(?:png|jpe?g|gif|bmp|webp)$/i;

/**
 * What an attachment is by its listing alone: a small picture of the text, a signature or a calendar file is nobody's
 * record; whatever else is not checked. Larger ones only bear the name.
 */
function contentOf({ name, size, inline, kind }: ItemFile): AttachmentContent {
  if (kind === "file" && size <= logoLimit) {
    if (inline && picture.test(name)) return { kind: "exempt", as: "signature-image" };
    for (const [ending, as] of exempt) if (ending.test(name)) return { kind: "exempt", as };
  }
  return { kind: "not-checked", why: "no-answer" };
}

/** An attachment that nobody has opened. */
export const listedFile = (file: ItemFile): Attachment => ({
  name: file.name,
  digest: unreadDigest(file),
  content: contentOf(file),
});
