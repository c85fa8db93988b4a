import type { Hold, HoldCode, SignedOff } from "../outcome.ts";

/**
 * Who may sign a hold away. Only where every detail was judged all the same: an unknown address or one that the
 * bundle does not serve silences permission and agreement, so a yes to it would let go what nobody looked at. A
 * demand by law and a refusal are not signed away either.
 */
export function signerOf({ code, liftedBy }: Hold): SignedOff["role"] | null {
  if (code === "sign-off" && (liftedBy === "supervisor" || liftedBy === "compliance")) return liftedBy;
  return compliance.includes(code) ? "compliance" : null;
}

const compliance: readonly HoldCode[] = ["agreement-ended", "redisclosure"];

/** Compliance may sign what a supervisor may. */
export function isLifted(hold: Hold, signed: SignedOff | null): boolean {
  const role = signerOf(hold);
  return (
    signed !== null &&
    role !== null &&
    signed.holds.includes(hold.code) &&
    (signed.role === "compliance" || role === "supervisor")
  );
}
