import type { BundleId } from "../ids.ts";
import { messageDigest, type OutgoingMessage } from "../message/index.ts";
import type { Approval } from "./send.ts";

/** The message without the files that we attached ourselves, which the sender reviewed as a cover sheet. */
function asReviewed(message: OutgoingMessage, added: readonly string[]): OutgoingMessage {
  return { ...message, attachments: message.attachments.filter((one) => !added.includes(one.digest)) };
}

/**
 * Binds an approval to the message as it stands: `salt` is random, `added` are the digests of the files that we
 * attached.
 */
export function approve(
  message: OutgoingMessage,
  bundle: BundleId | null,
  salt: string,
  added: readonly string[],
): Approval {
  return { salt, bundle, digest: messageDigest(asReviewed(message, added), bundle, salt) };
}

/** `changed` when anything of the message differs from what was approved: then a new check is needed. */
export function verify(
  message: OutgoingMessage,
  approval: Approval,
  added: readonly string[],
): "same" | "changed" {
  const now = messageDigest(asReviewed(message, added), approval.bundle, approval.salt);
  return now === approval.digest ? "same" : "changed";
}
