import type { Knowledge } from "../../core/detect/index.ts";
import { screen, staysInside } from "../../core/screen/index.ts";
import type { Instant } from "../../core/time.ts";
import type { AlertContext } from "../alert-context.ts";
import { type Calls, NoAnswer } from "../item/calls.ts";
import { listedFile } from "../item/listed-file.ts";
import { outgoingOf, senderOf } from "../item/outgoing-item.ts";
import { type ComposeItem, readContents, readEnvelope } from "../item/read-item.ts";
import type { KeptApproval } from "../kept/approval.ts";
import { isApproved, keptWith } from "./approved.ts";

export interface LookInput {
  readonly item: ComposeItem;
  /** Whose mailbox Outlook is open for. */
  readonly user: string;
  /** What that mailbox keeps as the sender's caseload. */
  readonly caseload: unknown;
  readonly calls: Calls;
  readonly knowledge: Knowledge;
  readonly now: Instant;
}

export type Looked =
  | { readonly kind: "allow"; readonly approved: KeptApproval | null }
  | ({ readonly kind: "ask" } & AlertContext);

/** Reads and decides; changes nothing. Rejects when anything stays unknown. */
export async function look({ item, user, caseload, calls, knowledge, now }: LookInput): Promise<Looked> {
  const { policy } = knowledge.policy;
  const kept = keptWith(item, calls);
  const envelope = await readEnvelope(item, user, calls);
  // Outlook sends nothing to nobody: a list that is empty was not handed over.
  if (envelope.recipients.length === 0) throw new NoAnswer(null);
  const sender = senderOf(envelope, policy);
  if (staysInside({ sender, recipients: envelope.recipients }, knowledge.policy)) {
    return { kind: "allow", approved: null };
  }
  const raw = { ...envelope, ...(await readContents(item, calls)) };
  const approved = await kept;
  if (approved !== null && (await isApproved(raw, approved, { item, calls, policy }))) {
    return { kind: "allow", approved };
  }
  const said = screen(outgoingOf(raw, raw.files.map(listedFile), policy), { knowledge, caseload, now });
  if (said.kind === "pass") return { kind: "allow", approved: null };
  const { reasons, fields } = said;
  return { kind: "ask", reasons: approved === null ? reasons : ["changed", ...reasons], fields };
}
