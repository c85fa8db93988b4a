import { type EnrolmentCode, readEnrolmentCode } from "../../core/policy/enrolment-code.ts";
import { type SealRefusal, unsealPack } from "../../core/policy/sealed-pack.ts";
import { type Loaded, loadPolicy } from "../../host/store/policy.ts";
import type { Calls } from "../item/calls.ts";
import { writeKept } from "../kept/ring.ts";
import { sealedRules } from "../sealed-rules.ts";

/** Why there are no rules to check with; each has `outlook-rules-<why>`, and all but `no-code` say what to do next. */
export type NoRules = "no-code" | "unreachable" | SealRefusal | "broken" | "stopped";

export type Rules = Extract<Loaded, { kind: "ok" }> | { readonly kind: "no-rules"; readonly why: NoRules };

/** The rules that this mailbox's enrolment code opens; in a build for practice, the sample agency's. */
export async function loadRules(settings: Office.RoamingSettings, subtle: SubtleCrypto): Promise<Rules> {
  const kept: unknown = settings.get("enrolment");
  const code = typeof kept === "string" ? readEnrolmentCode(kept) : null;
  if (code?.kind === "code") return await openRules(code.code, subtle);
  const loaded = await loadPolicy(null, subtle);
  return loaded.kind === "ok" ? loaded : { kind: "no-rules", why: "no-code" };
}

/** Opens the rules with a code, and keeps the code in the mailbox once it does. */
export async function enrol(
  code: EnrolmentCode,
  settings: Office.RoamingSettings,
  calls: Calls,
  subtle: SubtleCrypto,
): Promise<Rules> {
  const rules = await openRules(code, subtle);
  if (rules.kind === "ok") await writeKept("enrolment", code, settings, calls);
  return rules;
}

async function openRules(code: EnrolmentCode, subtle: SubtleCrypto): Promise<Rules> {
  const no = (why: NoRules): Rules => ({ kind: "no-rules", why });
  const sealed = await fetchJson(sealedRules).catch(() => null);
  if (sealed === null) return no("unreachable");
  const unsealed = await unsealPack(sealed, code, { subtle });
  if (unsealed.kind === "refused") return no(unsealed.why);
  const loaded = await loadPolicy({ name: sealedRules, json: unsealed.pack, expected: signedWith() }, subtle);
  return loaded.kind === "ok" ? loaded : no("broken");
}

/** The code of the key that the organisation signs with, as `bundles pack` wrote it; null where nobody signs. */
function signedWith(): string | null {
  return document.querySelector<HTMLMetaElement>("meta[name=organisation-key]")?.content || null;
}

async function fetchJson(file: string): Promise<unknown> {
  const answer = await fetch(file, { cache: "no-cache" });
  if (!answer.ok) throw new Error(`answered ${answer.status}`);
  return await answer.json();
}
