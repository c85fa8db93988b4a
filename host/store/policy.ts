import { type BroughtPeople, withBrought } from "../../core/bring-in/index.ts";
import type { Problem } from "../../core/parsed.ts";
import { type PermissionEvent, withRecorded } from "../../core/permissions/index.ts";
import type { Policy, Staff } from "../../core/policy/index.ts";
import { parsePolicy } from "../../core/policy/load.ts";
import { readPack } from "../../core/policy/pack.ts";
import { verifierOf } from "../../core/signature.ts";
import type { Instant } from "../../core/time.ts";
import type { Pack } from "./database.ts";

/** A pack as it is kept, and the key that it has to be signed with where the agency's own settings name one. */
export interface KeptPack extends Pack {
  readonly expected: string | null;
}

/** The policy that this browser works by. Without one nothing is sent. */
export type Loaded =
  | {
      readonly kind: "ok";
      readonly policy: Policy;
      readonly from: "sample" | "pack";
      readonly signedBy: string | null;
      /** When practice takes place; null where the computer's clock counts. */
      readonly day: Instant | null;
    }
  | { readonly kind: "none" }
  | { readonly kind: "broken"; readonly problems: readonly Problem[] };

/**
 * The organisation's pack, else, in a build for practice, the sample agency; with the people who were brought in on
 * this device, and the permissions that were recorded and taken back on it.
 */
export async function loadPolicy(
  pack: KeptPack | null,
  subtle: SubtleCrypto,
  brought: BroughtPeople | null = null,
  recorded: readonly PermissionEvent[] = [],
  practiceKey: Staff["signOffKey"] | null = null,
): Promise<Loaded> {
  const loaded = await loadRules(pack, subtle, practiceKey);
  return loaded.kind === "ok"
    ? { ...loaded, policy: withRecorded(withBrought(loaded.policy, brought, loaded.signedBy), recorded) }
    : loaded;
}

async function loadRules(
  pack: KeptPack | null,
  subtle: SubtleCrypto,
  practiceKey: Staff["signOffKey"] | null,
): Promise<Loaded> {
  if (pack) {
    const read = await readPack(pack.json, pack.name, pack.expected, verifierOf(subtle));
    return read.kind === "ok"
      ? { kind: "ok", from: "pack", ...read.value, day: null }
      : { kind: "broken", problems: read.problems };
  }
  if (import.meta.env.MODE === "production") return { kind: "none" };
  const { files, sampleDay } = await import("./sample.ts");
  const parsed = parsePolicy(files);
  return parsed.kind === "ok"
    ? {
        kind: "ok",
        policy: withSigners(parsed.value, practiceKey),
        from: "sample",
        signedBy: null,
        day: sampleDay,
      }
    : { kind: "broken", problems: parsed.problems };
}

/** The sample agency, where everybody who may sign has this key; nobody's key stands in the sample itself. */
function withSigners(policy: Policy, signOffKey: Staff["signOffKey"] | null): Policy {
  const signs = ({ role }: Staff) => role === "supervisor" || role === "compliance";
  return signOffKey
    ? { ...policy, staff: policy.staff.map((one) => (signs(one) ? { ...one, signOffKey } : one)) }
    : policy;
}
