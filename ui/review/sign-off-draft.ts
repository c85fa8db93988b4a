import { type SignedOff, signerOf, staffAt } from "../../core/decide/index.ts";
import type { Staff } from "../../core/policy/index.ts";
import { signersFor } from "../../core/sign-off/index.ts";
import type { SheetInput } from "./input.ts";

export interface SignOffDraft {
  readonly role: SignedOff["role"];
  readonly signers: readonly Staff[];
}

/** Who may sign away all that holds a message; null where something else is needed first, or nobody has a key. */
export function signOffDraft({
  check,
  message,
  policy,
}: Pick<SheetInput, "policy"> & {
  readonly check: { readonly decision: Pick<SheetInput["check"]["decision"], "holds"> };
  readonly message: Pick<SheetInput["message"], "sender">;
}): SignOffDraft | null {
  const roles = check.decision.holds.map(signerOf);
  if (roles.length === 0 || roles.includes(null)) return null;
  const role = roles.includes("compliance") ? "compliance" : "supervisor";
  const signers = signersFor(staffAt(message.sender, policy), role, policy);
  return signers.length === 0 ? null : { role, signers };
}
