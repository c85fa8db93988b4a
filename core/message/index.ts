export { domainOf, normaliseAddress } from "./address.ts";
export { messageDigest } from "./digest.ts";
export type { Edit } from "./edit.ts";
export { isBlockTag } from "./html-elements.ts";
export type { HtmlText, PlacedElement } from "./html-page.ts";
export { readHtml } from "./html-text.ts";
export { readTokens } from "./html-tokens.ts";
export type { HtmlElement, HtmlNode } from "./html-tree.ts";
export type { NewFile } from "./new-file.ts";
export type {
  Attachment,
  AttachmentContent,
  FormField,
  OutgoingMessage,
  PartId,
  Recipient,
  Unread,
} from "./outgoing-message.ts";
export { type PartText, type Range, type Section, textBefore, textBehind, textIn } from "./part-text.ts";
export { partTexts } from "./part-texts.ts";
export { quoteHeaderAt } from "./quote-header.ts";
