import type { Knowledge } from "../../core/detect/index.ts";
import { screen, staysInside } from "../../core/screen/index.ts";
import type { Instant } from "../../core/time.ts";
import type { AlertContext } from "../alert-context.ts";
import { type Calls, NoAnswer } from "../item/calls.ts";
import { judgedFile } from "../item/judged-file.ts";
import { outgoingOf, senderOf } from "../item/outgoing-item.ts";
import { type ComposeItem, isAppointment, readContents, readEnvelope } from "../item/read-item.ts";
import type { KeptApproval } from "../kept/approval.ts";
import { keptWith, standingOf } from "./approved.ts";
import { openFiles } from "./read-files.ts";

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
  const { recipients } = envelope;
  // Outlook sends no message to nobody: a list that is empty was not handed over. An appointment may be of one alone.
  if (recipients.length === 0 && !isAppointment(item)) throw new NoAnswer(null);
  const sender = senderOf(envelope, policy);
  if (recipients.length > 0 && staysInside({ sender, recipients }, knowledge.policy)) {
    return { kind: "allow", approved: null };
  }
  const raw = { ...envelope, ...(await readContents(item, calls)) };
  const approved = await kept;
  const read = openFiles(item, calls);
  const standing = approved && (await standingOf(raw, approved, { read, policy, now }));
  if (standing === "same") return { kind: "allow", approved };
  const files = await Promise.all(raw.files.map((file) => judgedFile(file, read)));
  const said = screen(outgoingOf(raw, files, policy), { knowledge, caseload, now });
  // What was reviewed as a disclosure is one, whatever can be seen of it here.
  const isDisclosure = approved !== null && (approved.entry !== null || approved.participant !== null);
  if (said.kind === "pass" && !isDisclosure) return { kind: "allow", approved: null };
  const { reasons, fields } = said.kind === "ask" ? said : { reasons: [], fields: [] };
  return { kind: "ask", reasons: standing === null ? reasons : [standing, ...reasons], fields };
}
