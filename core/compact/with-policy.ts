import type { Policy } from "../policy/index.ts";
import { pack } from "./pack.ts";
import { screenedPolicy } from "./screened-policy.ts";

/**
 * Stands in the built script for the packed policy: a name and no string, of which a compiler would count the length.
 * Where it was never put in, reading it throws, and nothing is taken for checked.
 */
const place = "SAFE_DISCLOSURE_POLICY";

/** The packed policy, as `withPolicy` writes it. */
export const packedPolicy = (policy: Policy): string => pack(screenedPolicy(policy));

/** The built script with an organisation's own policy in it. Null for a text that has no place for one. */
export function withPolicy(code: string, policy: Policy): string | null {
  const parts = code.split(place);
  const [head, tail] = parts;
  if (parts.length !== 2 || head === undefined || tail === undefined) return null;
  return head + literal(packedPolicy(policy)) + tail;
}

/** A string between single quotes: JSON has many of the double ones. Packed text holds no line end. */
const literal = (text: string) => `'${text.replace(/['\\]/g, "\\$&")}'`;
