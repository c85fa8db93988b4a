import { openCaseload } from "../../core/caseload/index.ts";
import { normaliseAddress } from "../../core/message/index.ts";
import type { Policy } from "../../core/policy/index.ts";
import type { Say } from "../../core/say.ts";
import type { Instant } from "../../core/time.ts";
import type { AlertReason } from "../alert-context.ts";

/** Reasons that have nothing to do with the message: the handler could not tell whom its sender serves. */
const lackingList: readonly AlertReason[] = ["no-caseload", "other-caseload", "old-caseload"];

/**
 * Why Outlook held a message that may go: it lacked the list, and whether it has it now. Empty where the message
 * itself was the reason.
 */
export function noteFor(
  reasons: readonly AlertReason[],
  sender: string,
  { version }: Policy,
  { settings, now }: { readonly settings: Office.RoamingSettings; readonly now: Instant },
  say: Say,
): string {
  if (reasons.length === 0 || !reasons.every((reason) => lackingList.includes(reason))) return "";
  const kept = openCaseload(settings.get("caseload"), { sender: normaliseAddress(sender), version, now });
  return say(typeof kept === "object" ? "outlook-asked-for-list" : "outlook-asks-each-time");
}
