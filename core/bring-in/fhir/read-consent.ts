import { safeParse } from "zod/mini";
import { consent as consentSchema, limitation as limitationSchema } from "../../policy/consent.ts";
import type { Consent, Policy } from "../../policy/index.ts";
import type { Words } from "../../say.ts";
import type { Asked } from "../brought.ts";
import { own } from "./codes.ts";
import { type Head, headOf } from "./head.ts";
import { ownFacts } from "./own-facts.ts";
import { type Permit, type Rules, rulesIn } from "./permits.ts";
import { type Refused, refused } from "./refusal.ts";
import { fhirConsent } from "./resource.ts";
import { denied, hasSelection } from "./selection.ts";
import { without } from "./without.ts";

/** What was taken of a Consent, or why none of it; `misfits` are the paths of what does not fit and permits nothing. */
export type ReadConsent = { readonly misfits: readonly string[] } & (
  | {
      readonly kind: "taken";
      readonly consents: readonly Consent[];
      readonly limitations: readonly Asked[];
    }
  | ({ readonly kind: "refused" } & Refused)
);

export interface FhirContext {
  readonly policy: Policy;
  /** Whether somebody of this number is known. */
  readonly isKnown: (participant: string) => boolean;
  /** The words of a limit whose own words the Consent does not hold. */
  readonly asked: Words;
}

/** Parts that are read, and those that say nothing of what is permitted. */
const read = new Set(
  "resourceType id meta text language identifier extension status scope category patient dateTime performer policyRule provision sourceAttachment sourceReference verification".split(
    " ",
  ),
);

/**
 * Our permissions and limits out of a Consent of FHIR R4. Only what a rule of `type` "permit" says is permitted,
 * within all that stands around it. A deny becomes a limit, or takes recipients or purposes away; one that can't be
 * said so takes the whole Consent with it: nothing is ever permitted that the original does not permit.
 */
export function readConsent(json: unknown, context: FhirContext): ReadConsent {
  const misfits: string[] = [];
  const taken = takenFrom(json, context, misfits);
  return "why" in taken ? { kind: "refused", ...taken, misfits } : { kind: "taken", ...taken, misfits };
}

type Taken = Pick<Extract<ReadConsent, { kind: "taken" }>, "consents" | "limitations">;

function takenFrom(json: unknown, context: FhirContext, misfits: string[]): Taken | Refused {
  const parsed = safeParse(fhirConsent, json);
  if (!parsed.success)
    return refused("fhir-not-a-consent", String(parsed.error.issues[0]?.path.join(".") ?? ""));
  const given = parsed.data;
  const head = headOf(given, context.isKnown);
  if ("why" in head) return head;
  misfits.push(...Object.keys(given).filter((key) => !read.has(key)));
  if (given.provision === undefined) return refused("fhir-nothing", "provision");
  const rules = rulesIn(given.provision, context.policy, (path) => misfits.push(path));
  return "why" in rules ? rules : applied(rules, head, context);
}

function applied({ permits, denies }: Rules, head: Head, { policy, asked }: FhirContext): Taken | Refused {
  const limitations: Asked[] = [];
  let standing = permits;
  for (const { rule, path } of denies) {
    const excludes = denied(rule, policy);
    const rest = excludes !== null || hasSelection(rule) ? null : without(standing, rule, policy);
    if (excludes !== null) {
      const told = ownFacts(rule.extension, own.limitation);
      const words = { en: told.text("en") ?? asked.en, es: told.text("es") ?? asked.es };
      const limit = safeParse(limitationSchema, {
        askedOn: told.text("askedOn") ?? head.signedOn,
        excludes,
        words,
      });
      if (!limit.success) return refused("fhir-deny", path);
      limitations.push({ participant: head.participant as Asked["participant"], limitation: limit.data });
    } else if (rest !== null) standing = rest;
    else return refused("fhir-deny", path);
  }
  const consents: Consent[] = [];
  for (const [index, permit] of together(standing).entries()) {
    const id = index === 0 ? head.id : `${head.id}-${index + 1}`;
    const one = consentOf({ ...head, id }, permit);
    if ("why" in one) return one;
    consents.push(one);
  }
  return consents.length + limitations.length === 0
    ? refused("fhir-nothing", "provision")
    : { consents, limitations };
}

/** Permits under the same conditions are one permission; one to nobody, or for nothing, is none. */
function together(permits: readonly Permit[]): readonly Permit[] {
  const found = new Map<string, Permit>();
  for (const { conditions, selection } of permits) {
    const key = JSON.stringify(conditions);
    const before = found.get(key)?.selection;
    const covers = [...(before?.covers ?? []), ...selection.covers];
    const specific = [...(before?.specific ?? []), ...selection.specific];
    found.set(key, { conditions, selection: { covers, specific } });
  }
  return [...found.values()].filter(
    ({ conditions: { recipients, purposes } }) => recipients?.length && purposes?.length,
  );
}

function consentOf(
  { participant, id, signedOn, facts }: Head,
  { conditions, selection }: Permit,
): Consent | Refused {
  const { from, until, purposes, recipients, discloser } = conditions;
  const parsed = safeParse(consentSchema, {
    ...facts,
    id,
    participant,
    signedOn,
    from: from ?? signedOn,
    until,
    purposes,
    recipients,
    ...(discloser === null ? {} : { discloser }),
    ...selection,
  });
  if (parsed.success) return parsed.data;
  return refused(parsed.error.issues[0]?.path[0] === "until" ? "fhir-end" : "fhir-nothing", "provision");
}
