import type { Staff } from "../../core/policy/index.ts";
import { signOffs } from "../../host/sign-off/here.ts";
import { signerKeys } from "../../host/sign-off/signer-keys.ts";
import type { KeptPack } from "../../host/store/policy.ts";

/**
 * In practice this browser's own key is that of everybody who may sign, so that one person can ask and answer.
 * Null under an organisation's rules, and where the store does not open.
 */
export async function practiceKey(pack: KeptPack | null): Promise<Staff["signOffKey"] | null> {
  if (import.meta.env.MODE === "production" || pack !== null) return null;
  return await signerKeys(signOffs, crypto.subtle).then(
    ({ publicKey }) => publicKey,
    () => null,
  );
}
