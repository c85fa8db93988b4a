import type { Approval } from "../../core/disclose/send.ts";
import type { ParticipantId } from "../../core/ids.ts";
import { type Instant, isInstant, millisOf } from "../../core/time.ts";

/** Under this name the pane leaves its approval in the message's own `sessionData`, and the handler finds it. */
export const approvalName = "safe-disclosure/approval";

/** A file as the pane saw it: what it is listed as, and what the approval was made over (item/file-digest.ts). */
export interface KeptFile {
  readonly listed: string;
  readonly digest: string;
}

/**
 * What the pane approved. The handler reads the message again and lets it go only if it is still the same: sender,
 * recipients, subject, body, an appointment's place, and attachments. An appointment's start and end are in no digest:
 * they can be moved after the review.
 */
export interface KeptApproval {
  readonly format: 1;
  /** When it was approved, by this computer's clock. */
  readonly at: Instant;
  /** Of the policy that it was approved by. */
  readonly version: string;
  readonly approval: Approval;
  /** The message's own attachments, without its links to cloud files. */
  readonly files: readonly KeptFile[];
  /** Whom the sender said the message is about, for the sheet that a change opens. */
  readonly participant: ParticipantId | null;
  /** The entry that was logged as prepared; null where nothing of it is a disclosure. */
  readonly entry: string | null;
  /**
   * How often the ring had been written when this was. A handler that was given older settings writes no outcome:
   * it would write over what it cannot see.
   */
  readonly ring: number;
}

const minute = 60_000;
/** How old an approval may be: a working day. A clock that is set right may put it a little ahead. */
const oldest = 12 * 60 * minute;
const mostAhead = 5 * minute;

/** Whether an approval is of these rules and of today. */
export function isCurrent(
  { at, version }: KeptApproval,
  policy: { readonly version: string },
  now: Instant,
): boolean {
  const age = millisOf(now) - millisOf(at);
  return version === policy.version && age <= oldest && age >= -mostAhead;
}

export function approvalText(kept: KeptApproval): string {
  return JSON.stringify(kept);
}

/** Null for whatever is not an approval: then the message is checked anew. */
export function readApproval(text: string | null | undefined): KeptApproval | null {
  try {
    const given = JSON.parse(text ?? "") as KeptApproval | null;
    if (given?.format !== 1) return null;
    const { salt, digest, bundle } = given.approval;
    const texts = [salt, digest, given.at, given.version].every((one) => typeof one === "string");
    const whole = texts && isInstant(given.at) && typeof given.ring === "number";
    const isFile = (one: KeptFile) => typeof one.listed === "string" && typeof one.digest === "string";
    const known = (one: unknown) => one === null || typeof one === "string";
    return whole &&
      given.files.every(isFile) &&
      known(bundle) &&
      known(given.entry) &&
      known(given.participant)
      ? given
      : null;
  } catch {
    return null;
  }
}
