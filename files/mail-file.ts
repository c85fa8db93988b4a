import type { Address, Email } from "postal-mime";
import { type AttachmentContent, readHtml } from "../core/message/index.ts";
import type { GivenFile } from "./given-file.ts";
import { headerOf, headerWords } from "./mail-header.ts";
import { holdsPackedBytes } from "./packed-bytes.ts";

/** "Marisol V. <m@mail.example>", each mailbox of a line. */
function shown(line: Address | readonly Address[] | undefined): string {
  const boxes = [line ?? []].flat().flatMap((one) => [one, ...(one.group ?? [])]);
  return boxes.map(({ name, address }) => (address ? `${name} <${address}>`.trim() : name)).join(", ");
}

/** The head as a reader sees it; core knows lines that begin so for the head of a mail. */
function headOf({ subject, from, to, cc, bcc, replyTo }: Email): string {
  const lines: readonly (readonly [string, string])[] = [
    ["From", shown(from)],
    ["To", shown(to)],
    ["Cc", shown(cc)],
    ["Bcc", shown(bcc)],
    ["Reply-To", shown(replyTo)],
    ["Subject", subject ?? ""],
  ];
  return lines.flatMap(([label, value]) => (value === "" ? [] : [`${label}: ${value}`])).join("\n");
}

/** A mail as an attachment: its head, its text, and all that hangs on it. */
export async function readMail(
  bytes: Uint8Array,
  readFile: (file: GivenFile) => Promise<AttachmentContent>,
): Promise<AttachmentContent> {
  const { default: PostalMime, decodeWords } = await import("postal-mime");
  const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true }).catch(() => null);
  if (mail === null) return { kind: "not-checked", why: "corrupt" };
  const { text = "", html = "" } = mail;
  if (holdsPackedBytes(text) || holdsPackedBytes(html)) return { kind: "not-checked", why: "unknown-kind" };
  const parts = [
    headOf(mail),
    headerWords(headerOf(mail.headers), decodeWords),
    text,
    html === "" ? "" : readHtml(html).text,
  ];
  for (const { filename, mimeType, content, related } of mail.attachments) {
    const inner = await readFile({
      name: filename ?? "attachment",
      mediaType: mimeType,
      bytes: new Uint8Array(content as ArrayBuffer),
      inline: related === true,
    });
    if (inner.kind === "not-checked") return inner;
    parts.push(filename ?? "", inner.kind === "text" ? inner.text : "");
  }
  const words = parts.filter((part) => part.trim() !== "").join("\n\n");
  return { kind: "text", text: words.replace(/\r\n?/g, "\n") };
}
