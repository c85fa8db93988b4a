import { verify } from "../../core/disclose/index.ts";
import type { Policy } from "../../core/policy/index.ts";
import { base64Bytes } from "../item/base64.ts";
import type { Calls } from "../item/calls.ts";
import { digestsNow } from "../item/file-digest.ts";
import { outgoingOf } from "../item/outgoing-item.ts";
import type { ComposeItem, ItemFile, RawItem } from "../item/read-item.ts";
import { approvalName, type KeptApproval, readApproval } from "../kept/approval.ts";

/** Milliseconds that one attachment may take, and that all of them may. */
const patience = { one: 1500, all: 2000 } as const;

/** What the pane left with this message; null where it left none, or where Outlook does not hand it over. */
export function keptWith(item: ComposeItem, calls: Calls): Promise<KeptApproval | null> {
  return calls
    .ask<string>((done) => item.sessionData.getAsync(approvalName, done))
    .then(readApproval, () => null);
}

/** Whether the message is still what was approved: everything is read again, the attachments too. */
export async function isApproved(
  raw: RawItem,
  kept: KeptApproval,
  { item, calls, policy }: { readonly item: ComposeItem; readonly calls: Calls; readonly policy: Policy },
): Promise<boolean> {
  const end = Date.now() + patience.all;
  const read = (file: ItemFile) => readFile(item, file, calls, Math.min(patience.one, end - Date.now()));
  const digests = await digestsNow(raw.files, kept.files, read);
  const files = raw.files.map(({ name }, place) => ({
    name,
    digest: digests[place] ?? "",
    content: { kind: "text", text: "" } as const,
  }));
  return verify(outgoingOf(raw, files, policy), kept.approval, []) === "same";
}

/** The bytes of one attachment. Outlook may never answer (#5845), or succeed and bring nothing (#6098). */
async function readFile(
  item: ComposeItem,
  { id }: ItemFile,
  calls: Calls,
  within: number,
): Promise<Uint8Array | null> {
  if (within <= 0) return null;
  try {
    const { format, content } = await calls.ask<Office.AttachmentContent>(
      (done) => item.getAttachmentContentAsync(id, done),
      within,
    );
    return (format as unknown) === "base64" ? base64Bytes(content) : null;
  } catch {
    return null;
  }
}
