import fc from "fast-check";
import { expect, test } from "vitest";
import type { ChannelId } from "../ids.ts";
import { messageDigest } from "./digest.ts";
import type { OutgoingMessage } from "./outgoing-message.ts";

const message: OutgoingMessage = {
  sender: "dana@harborbridge.example",
  recipients: [
    { address: "a@x.example", name: null, via: "to" },
    { address: "b@x.example", name: null, via: "cc" },
  ],
  channel: "mail" as ChannelId,
  subject: "s",
  body: { format: "text", source: "b" },
  fields: [{ name: "n", label: "l", value: "v" }],
  attachments: [{ name: "f", digest: "d", content: { kind: "text", text: "" } }],
};
const digest = (changed: Partial<OutgoingMessage> = {}) =>
  messageDigest({ ...message, ...changed }, null, "salt");

test("the same message has the same digest, whatever the order of its recipients", () => {
  expect(digest()).toMatch(/^[0-9a-f]{64}$/);
  expect(digest({ recipients: [...message.recipients].reverse() })).toBe(digest());
  expect(digest({ sender: "Dana@HarborBridge.example " })).toBe(digest());
});

const changes: readonly (readonly [what: string, changed: Partial<OutgoingMessage>])[] = [
  ["the sender", { sender: "x@harborbridge.example" }],
  ["a recipient taken off", { recipients: message.recipients.slice(1) }],
  [
    "a copy that becomes blind",
    { recipients: message.recipients.map((one) => ({ ...one, via: "bcc" as const })) },
  ],
  ["the channel", { channel: "fax" as ChannelId }],
  ["the subject", { subject: "t" }],
  ["the body", { body: { format: "text", source: "c" } }],
  ["the body's format", { body: { format: "html", source: "b" } }],
  ["a field", { fields: [] }],
  ["an attachment's bytes", { attachments: message.attachments.map((one) => ({ ...one, digest: "e" })) }],
  ["an attachment's name", { attachments: message.attachments.map((one) => ({ ...one, name: "g" })) }],
];

test.each(changes)("%s counts", (_what, changed) => {
  expect(digest(changed)).not.toBe(digest());
});

test("salt and bundle count", () => {
  expect(messageDigest(message, null, "other")).not.toBe(digest());
  expect(messageDigest(message, "housing-referral" as Parameters<typeof messageDigest>[1], "salt")).not.toBe(
    digest(),
  );
});

test("nothing can move from the subject to the body and keep the digest", () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), (one, other) => {
      const together = digest({ subject: one + other, body: { format: "text", source: "" } });
      expect(digest({ subject: one, body: { format: "text", source: other } })).not.toBe(together);
    }),
  );
});
