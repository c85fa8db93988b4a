export { normaliseAddress } from "./address.ts";
export { messageDigest } from "./digest.ts";
export type { Edit } from "./edit.ts";
export { isBlockTag } from "./html-elements.ts";
export type { Footnote } from "./html-footnotes.ts";
export { type HtmlText, type Leaf, type PlacedElement, readHtml } from "./html-text.ts";
export type { HtmlElement, HtmlNode } from "./html-tree.ts";
export type { NewFile } from "./new-file.ts";
export type {
  Attachment,
  AttachmentContent,
  Body,
  FormField,
  OutgoingMessage,
  PartId,
  Recipient,
  Unread,
} from "./outgoing-message.ts";
export type { PartText, Range, Run, Section } from "./part-text.ts";
export { partTexts } from "./part-texts.ts";
export { type QuoteHeader, quoteHeaderAt } from "./quote-header.ts";
