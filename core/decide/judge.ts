import type { Detection, Finding } from "../detect/index.ts";
import { isProtected, lineFor, type Reduction } from "../policy/index.ts";
import { isAlreadyReduced } from "./already-reduced.ts";
import { audienceOf, isOutside, type Listener } from "./audience.ts";
import { draftsOf } from "./drafts.ts";
import { becomes, type Facts } from "./facts.ts";
import type { Item, ItemAnswer, Outcome, PermissionUsed, Reason } from "./outcome.ts";
import { aboutKind } from "./people.ts";
import type { Case, Draft, Objection } from "./rules/rule.ts";
import { rules } from "./rules/rules.ts";

const severity: readonly Outcome[] = ["include", "reduce", "flag", "strip"];

function reductionFor(
  draft: Draft,
  line: Case["line"],
  audience: readonly Listener[],
  facts: Facts,
): Reduction | null {
  const named =
    audience.length > 0 && audience.every((one) => one.grants.some((grant) => grant.names(draft.field)));
  const as = line.as ?? (named ? null : line.fallback);
  if (as === null) return null;
  const reduced = (place: Finding) => isAlreadyReduced(as, facts.textAt(place));
  return draft.places.length > 0 && draft.places.every(reduced) ? null : as;
}

function caseOf(draft: Draft, facts: Facts): Case {
  const line =
    facts.bundle === null
      ? { listed: "unlisted" as const, as: null, fallback: null, forOthers: false }
      : lineFor(facts.bundle, draft.field, aboutKind(draft.about));
  const audience = audienceOf(draft, facts);
  const as = draft.narratives === null ? reductionFor(draft, line, audience, facts) : null;
  return { draft, facts, line, as, leavesAs: becomes(draft.field, as, facts.policy), audience };
}

/**
 * The answers that a sender may give to an objection. What nobody may share has none, and so has what 42 CFR 2.51 opens
 * to medical personnel only; a protected fact is no misreading, but in an urgent bundle it may be needed for safety.
 */
function answersTo(
  given: Case,
  outcome: Outcome,
  objections: readonly Objection[],
): readonly ItemAnswer["answer"][] {
  if (outcome === "flag") return ["take-out", "misread", "not-a-participant"];
  // Of several people, the sender may take one's part out and send it apart.
  if (outcome !== "strip") return given.facts.people.length > 1 ? ["take-out"] : [];
  if (given.facts.bundle === null) return [];
  if (
    given.line.listed === "never" ||
    given.draft.field.class === "unavailable" ||
    objections.some((one) => one.reason.code === "not-medical")
  )
    return [];
  const answers: ItemAnswer["answer"][] = given.facts.urgent ? ["needed-for-safety"] : [];
  return isProtected(given.draft.field) ? answers : answers.concat("misread", "not-a-participant");
}

function permissionsUsed({ draft, leavesAs, audience }: Case): readonly PermissionUsed[] {
  const used = new Map<string, PermissionUsed>();
  for (const { grants } of audience) {
    const named = grants.find((grant) => grant.names(draft.field));
    const grant = named ?? grants.find((one) => one.covers(leavesAs));
    if (grant !== undefined)
      used.set(grant.id, { kind: grant.kind, id: grant.id, named: grant.specific(draft.field) });
  }
  return Array.from(used.values());
}

export function judgeOne(draft: Draft, facts: Facts): Item {
  const given = caseOf(draft, facts);
  const objections = rules.map((rule) => rule(given)).filter((one): one is Objection => one !== null);
  objections.sort((a, b) => severity.indexOf(b.outcome) - severity.indexOf(a.outcome));
  const worst: Outcome = objections.length === 0 ? "include" : (objections[0]?.outcome ?? "strip");
  const reasons: Reason[] = objections.map((one) => one.reason);
  let outcome: Outcome = worst;
  if (draft.low && worst === "strip") {
    outcome = "flag";
    reasons.push({ rule: "confidence", code: "look-alike", facts: {} });
  }
  const mayAnswer = answersTo(given, outcome, objections);
  const answered = facts.choices.answers.find(
    (one) => one.item === draft.id && mayAnswer.includes(one.answer),
  );
  if (answered !== undefined) outcome = answered.answer === "take-out" ? "strip" : "include";
  return {
    id: draft.id,
    field: draft.field.id,
    about: draft.about,
    outcome,
    as: outcome === "reduce" ? given.as : null,
    reasons,
    permissions: outcome === "include" || outcome === "reduce" ? permissionsUsed(given) : [],
    places: draft.places,
    answer: answered === undefined ? null : answered.answer,
    mayAnswer,
  };
}

/** What only the person's own team hears is no disclosure about that person. */
export const staysInTeam = (draft: Draft): Item => ({
  id: draft.id,
  field: draft.field.id,
  about: draft.about,
  outcome: "include",
  as: null,
  reasons: [],
  permissions: [],
  places: draft.places,
  answer: null,
  mayAnswer: [],
});

/** Stage 1: every field about every person, with its outcome and all that objected to it. */
export function judge(detection: Detection, facts: Facts): readonly Item[] {
  return draftsOf(detection, facts).map((draft) =>
    facts.recipients.some((standing) => isOutside(standing, draft.about, facts))
      ? judgeOne(draft, facts)
      : staysInTeam(draft),
  );
}
