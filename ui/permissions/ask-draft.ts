import type { BundleId, FieldId, PartnerId } from "../../core/ids.ts";
import { askedFor, type Demands, type Evidence } from "../../core/permissions/index.ts";
import type { Bundle, Consent, Field, Participant, Partner, PolicyIndex } from "../../core/policy/index.ts";
import type { Language } from "../../core/say.ts";
import { addDays, type Day } from "../../core/time.ts";
import type { Ask } from "./model.ts";

/** What has been chosen so far for an ask. */
export interface AskDraft {
  readonly bundle: BundleId | null;
  readonly partners: readonly PartnerId[];
  readonly fields: readonly FieldId[];
  readonly keepOut: readonly FieldId[];
  readonly until: Day;
  readonly grantedBy: Consent["grantedBy"] | null;
  readonly evidence: Evidence;
  readonly words: string;
  readonly language: Language;
}

export const emptyDraft = (today: Day, language: Language): AskDraft => ({
  bundle: null,
  partners: [],
  fields: [],
  keepOut: [],
  until: addDays(today, 90),
  grantedBy: null,
  evidence: "signature",
  words: "",
  language,
});

/** What a person can be asked for: a consent is what it goes by, and nobody's life hangs on it at that moment. */
export const bundlesToAsk = ({ policy }: PolicyIndex): readonly Bundle[] =>
  policy.bundles.filter(({ permission, urgent }) => permission.includes("consent") && !urgent);

export const partnersToAsk = (bundle: Bundle, { policy }: PolicyIndex): readonly Partner[] =>
  policy.partners.filter(({ kind }) => bundle.recipients.includes(kind));

/** The draft for another purpose: its usual details, and no partner yet. */
export function forBundle(draft: AskDraft, id: BundleId | null, policy: PolicyIndex): Partial<AskDraft> {
  const bundle = id === null ? undefined : policy.bundle.get(id);
  if (!bundle) return { bundle: null };
  const fitting = partnersToAsk(bundle, policy).map((one) => one.id);
  return {
    bundle: bundle.id,
    partners: draft.partners.filter((one) => fitting.includes(one)),
    fields: askedFor(bundle, policy.policy).usual.map((field) => field.id),
    keepOut: [],
  };
}

export const fieldsOf = ({ fields }: AskDraft, policy: PolicyIndex): readonly Field[] =>
  policy.policy.fields.filter(({ id }) => fields.includes(id));

/** Why it can't be asked for yet, as `ask-fault-<code>` says it. */
export const askFaults = ["partner", "detail", "nothing-left"] as const;

export function faultOf(draft: AskDraft, policy: PolicyIndex): (typeof askFaults)[number] | null {
  if (draft.partners.length === 0) return "partner";
  if (fieldsOf(draft, policy).length === 0) return "detail";
  const kept = draft.evidence === "signature" ? [] : draft.keepOut;
  return draft.fields.every((one) => kept.includes(one)) ? "nothing-left" : null;
}

export function askOf(
  draft: AskDraft,
  person: Participant,
  { confirm, mayAgree }: Demands,
  policy: PolicyIndex,
): Ask | null {
  const bundle = draft.bundle === null ? undefined : policy.bundle.get(draft.bundle);
  if (!bundle) return null;
  return {
    person,
    bundle,
    partners: draft.partners,
    fields: fieldsOf(draft, policy).map(({ id }) => id),
    until: draft.until,
    grantedBy: draft.grantedBy ?? mayAgree[0] ?? "participant",
    confirmed: confirm,
    language: draft.language,
  };
}
