import { partnerAt } from "../../core/decide/index.ts";
import type { Partner, PolicyIndex } from "../../core/policy/index.ts";

/** Why nothing can be prepared for an address: it is none, or it is not this partner's. */
export type AddressFault =
  | { readonly kind: "not-whole" }
  /** `owner`: whose it is; null where no partner has it. */
  | { readonly kind: "not-theirs"; readonly owner: string | null };

export function addressFault(address: string, partner: Partner, policy: PolicyIndex): AddressFault | null {
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address)) return { kind: "not-whole" };
  const owner = partnerAt(address, policy);
  return owner?.id === partner.id ? null : { kind: "not-theirs", owner: owner?.name ?? null };
}
