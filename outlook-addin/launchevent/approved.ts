import { verify } from "../../core/disclose/index.ts";
import type { Policy } from "../../core/policy/index.ts";
import type { Instant } from "../../core/time.ts";
import type { ReviewReason } from "../alert-context.ts";
import type { Calls } from "../item/calls.ts";
import { digestsNow } from "../item/file-digest.ts";
import { outgoingOf } from "../item/outgoing-item.ts";
import type { ComposeItem, RawItem } from "../item/read-item.ts";
import { approvalName, isCurrent, type KeptApproval, readApproval } from "../kept/approval.ts";
import type { ReadFile } from "./read-files.ts";

/** What the pane left with this message; null where it left none, or where Outlook does not hand it over. */
export function keptWith(item: ComposeItem, calls: Calls): Promise<KeptApproval | null> {
  return calls
    .ask<string>((done) => item.sessionData.getAsync(approvalName, done))
    .then(readApproval, () => null);
}

/** Whether the message is still what was approved, and why not: everything is read again, the attachments too. */
export async function standingOf(
  raw: RawItem,
  kept: KeptApproval,
  { read, policy, now }: { readonly read: ReadFile; readonly policy: Policy; readonly now: Instant },
): Promise<ReviewReason | "same"> {
  if (!isCurrent(kept, policy, now)) return "old-review";
  const { digests, unread } = await digestsNow(raw.files, kept.files, read);
  const files = raw.files.map(({ name }, place) => ({
    name,
    digest: digests[place] ?? "",
    content: { kind: "text", text: "" } as const,
  }));
  if (verify(outgoingOf(raw, files, policy), kept.approval, []) !== "same") return "changed";
  return unread ? "unreadable" : "same";
}
