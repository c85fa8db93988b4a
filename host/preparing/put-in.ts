import { type NewFile, normaliseAddress, type OutgoingMessage, readHtml } from "../../core/message/index.ts";
import { attempt } from "../sending/attempt.ts";
import { undoOf } from "../sending/change.ts";
import type { Change, Compose, Outgoing } from "../sending/compose.ts";
import { stillHolds } from "./still-holds.ts";

/** A disclosure that is ready to be put into a message. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly files: readonly NewFile[];
}

/**
 * `other`: the message goes to somebody else already; `already`: it stands there; nothing was touched. `failed`: it stands as it stood before.
 * `stuck`: a part of it is in the message and could not be taken out again.
 */
export type PutIn = "put" | "already" | "other" | "failed" | "stuck";

/** Puts a disclosure in front of what stands in the message: a signature, a quoted letter. */
export async function putIn(compose: Compose, letter: Letter): Promise<PutIn> {
  const outgoing = await attempt(compose.read());
  if (!outgoing) return "failed";
  const { body, recipients } = outgoing.message;
  const to = normaliseAddress(letter.to);
  if (recipients.length > 0 && !recipients.some(({ address }) => normaliseAddress(address) === to))
    return "other";
  if (stillHolds(plain(body), letter.text)) return "already";
  const change: Change = {
    subject: letter.subject,
    body: inFront(body, letter),
    recipients: "as-read",
    takeOut: [],
  };
  const applied = await attempt(compose.apply(change, addressed(outgoing, letter.to)));
  if (applied === "changed") return "failed";
  if (applied === "applied" && (await attempt(attachAll(compose, letter.files)))) return "put";
  return (await attempt(takeOut(compose, outgoing, change, letter.files))) === "applied" ? "failed" : "stuck";
}

const plain = ({ format, source }: OutgoingMessage["body"]) =>
  format === "html" ? readHtml(source).text : source;

/** The message as it is to be: its recipients are those of the message, and the partner where it has none. */
function addressed({ message, ...outgoing }: Outgoing, to: string): Outgoing {
  const recipients =
    message.recipients.length > 0 ? message.recipients : [{ address: to, name: null, via: "to" as const }];
  return { ...outgoing, message: { ...message, recipients } };
}

/** HTML that is a whole page has its text behind `<body>`. */
function inFront(
  { format, source }: OutgoingMessage["body"],
  { text, html }: Letter,
): OutgoingMessage["body"] {
  if (format === "html")
    return { format, source: source.replace(/^(?:[\s\S]*?<body\b[^>]*>)?/i, (head) => `${head}${html}`) };
  return { format, source: source.trim() === "" ? text : `${text}\n${source}` };
}

async function attachAll(compose: Compose, files: readonly NewFile[]): Promise<true> {
  for (const { name, mediaType, bytes } of files) {
    const content = new Blob([new Uint8Array(bytes)], { type: mediaType });
    await compose.attach({ name, bytes: content, inline: false, whose: "sender" });
  }
  return true;
}

async function takeOut(compose: Compose, before: Outgoing, change: Change, files: readonly NewFile[]) {
  const there = before.files.map(({ key }) => key);
  const now = await compose.read();
  const added = now.files.flatMap(({ key, name }, place) =>
    !there.includes(key) && files.some((file) => file.name === name) ? place : [],
  );
  return await compose.apply(undoOf(before, change, added), before);
}
