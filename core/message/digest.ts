// The class itself: the library's `sha256` asks for `Object.hasOwn` when it is loaded, which the bare runtime lacks.
import { _SHA256 as Sha256 } from "@noble/hashes/sha2.js";
import type { BundleId } from "../ids.ts";
import { normaliseAddress } from "./address.ts";
import type { OutgoingMessage } from "./outgoing-message.ts";
import { utf8 } from "./utf8.ts";

/**
 * SHA-256, in hexadecimal, over salt and message. Each list stands after its count and each text after its length,
 * so nothing can move from one part to the next and keep the digest:
 *
 *     5:salt… 20:dana@harborbridge.ex 1: 2:to 19:jordan@keystone.org …
 *
 * The order of the recipients does not count; that of fields and attachments does.
 */
export function messageDigest(message: OutgoingMessage, bundle: BundleId | null, salt: string): string {
  const hash = new Sha256();
  const add = (text: string) => {
    const bytes = utf8(text);
    hash.update(utf8(`${bytes.length}:`));
    hash.update(bytes);
  };
  const addAll = (rows: readonly (readonly string[])[]) => {
    add(String(rows.length));
    for (const row of rows) for (const text of row) add(text);
  };
  add(salt);
  add(normaliseAddress(message.sender));
  const recipients = message.recipients.map(({ address, via }) => [via, normaliseAddress(address)]);
  addAll(recipients.sort((one, other) => (one.join(" ") < other.join(" ") ? -1 : 1)));
  add(message.channel);
  add(bundle ?? "");
  add(message.subject);
  add(message.body.format);
  add(message.body.source);
  addAll(message.fields.map(({ name, label, value }) => [name, label, value]));
  addAll(message.attachments.map(({ name, digest }) => [name, digest]));
  return hex(hash.digest());
}

/** In hexadecimal. The library's own needs `padStart`, which is younger than the bare runtime. */
export function hex(bytes: Uint8Array): string {
  let digits = "";
  for (const byte of bytes) digits += (byte + 256).toString(16).slice(1);
  return digits;
}
