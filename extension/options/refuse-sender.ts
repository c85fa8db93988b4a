import * as z from "zod/mini";
import { normaliseAddress } from "../../core/message/index.ts";
import type { Loaded } from "../../host/store/policy.ts";

/** Why an address can't be that of whoever writes, as the id of a sentence; null where it can. */
export function refuseSender(address: string, loaded: Loaded): string | null {
  if (!z.safeParse(z.email(), address).success) return "options-sender-bad";
  if (loaded.kind !== "ok") return null;
  const isStaff = loaded.policy.staff.some(
    ({ email }) => normaliseAddress(email) === normaliseAddress(address),
  );
  return isStaff ? null : "options-sender-stranger";
}
