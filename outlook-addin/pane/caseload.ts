import { bytesToHex } from "@noble/hashes/utils.js";
import { makeCaseload, openCaseload } from "../../core/caseload/index.ts";
import { indexPolicy, type Policy } from "../../core/policy/index.ts";
import { type Instant, millisOf } from "../../core/time.ts";
import type { Calls } from "../item/calls.ts";
import { writeKept } from "../kept/ring.ts";

/** Milliseconds after which a caseload is made again, long before the handler takes it for old. */
const renewal = 24 * 60 * 60 * 1000;

/**
 * Keeps the filter of the sender's own caseload in their mailbox, for the handler: made anew once a day, when the
 * rules changed, and when it cannot be read. Nothing is kept for somebody who is not in the directory.
 */
export async function refreshCaseload(
  policy: Policy,
  user: string,
  now: Instant,
  settings: Office.RoamingSettings,
  calls: Calls,
): Promise<void> {
  const index = indexPolicy(policy);
  const sender = index.staff.get(user.toLowerCase());
  if (!sender) return;
  const kept = openCaseload(settings.get("caseload"), {
    sender: sender.email.toLowerCase(),
    version: policy.version,
    now,
  });
  const made = (settings.get("caseload") as { readonly made?: Instant } | null)?.made;
  const isNew = made !== undefined && millisOf(now) - millisOf(made) < renewal;
  if (isNew && (typeof kept === "object" || kept === "incomplete-caseload")) return;
  const salt = bytesToHex(crypto.getRandomValues(new Uint8Array(16)));
  await writeKept("caseload", makeCaseload(index, sender, { salt, now }), settings, calls);
}
