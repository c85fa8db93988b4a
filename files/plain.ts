import type { AttachmentContent } from "../core/message/index.ts";
import { calendarText } from "./calendar.ts";
import { holdsPackedBytes } from "./packed-bytes.ts";
import { isSignature } from "./signature.ts";

// For the event runtime of classic Outlook too: nothing newer than ES2016, no TextDecoder, no atob.

const unknown: AttachmentContent = { kind: "not-checked", why: "unknown-kind" };
const textContent = (words: string): AttachmentContent => ({
  kind: "text",
  text: words.replace(/\r\n?/g, "\n"),
});

/** Text as somebody wrote it, which may carry a photo between its lines; `read` is what a reader sees of it. */
export const sourceContent = (words: string, read = words): AttachmentContent =>
  holdsPackedBytes(words) ? unknown : textContent(read);

/** A calendar entry that says nothing but when is exempt; what only pretends to be one is read as text. */
export function calendarContent(entry: string): AttachmentContent {
  if (!/^\s*BEGIN:VCALENDAR/i.test(entry)) return sourceContent(entry);
  const words = calendarText(entry);
  if (words === null) return unknown;
  return words.trim() === "" ? { kind: "exempt", as: "calendar" } : textContent(words);
}

/** A signature without what it signs is exempt; what only pretends to be one is read as text. */
export function signatureContent(bytes: Uint8Array, words: string): AttachmentContent {
  return isSignature(bytes, words) ? { kind: "exempt", as: "signature" } : sourceContent(words);
}
