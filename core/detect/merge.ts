import type { FieldId } from "../ids.ts";
import { aboutKey, type Page } from "./detector.ts";
import type { Confidence, Finding } from "./finding.ts";
import { isIdentifier } from "./identifiers.ts";
import type { Knowledge } from "./knowledge.ts";
import { lastAt } from "./layout.ts";

type MergedPage = Pick<Page, "text" | "layout" | "knowledge">;

/** Details that stay what they are under whatever label they stand. */
const apart = (id: FieldId) => isIdentifier(id) || /^(?:eviction-history|debts-credit)$/.test(id);
/** What no label of another kind leads one to expect, also where no code marks it. */
const telling = /^(?:identity|health|behavioral-health|protected)$/;
const byWords = /^(?:label|column)\//;
const strength: Readonly<Record<Confidence, number>> = { low: 0, medium: 1, high: 2 };

/**
 * One finding for each detail, in order of place. Inside a labelled value the label's field is the item, unless what
 * else is found there is more sensitive, unavailable, an identifier, somebody else's, or in a sentence behind. Of two that overlap otherwise the
 * longer stays, and a name or a number inside an address is part of it; but two different facts both stay.
 */
export function merge(findings: readonly Finding[], page: MergedPage): Finding[] {
  const sorted = findings.slice().sort(inOrder);
  const kept: Finding[] = [];
  // Of those kept, the ones that may reach over what comes next: a label's value, a whole document, a sentence.
  let open: Finding[] = [];
  for (const finding of sorted) {
    open = open.filter(({ end }) => end > finding.start);
    const rivals = open.filter((other) => overlaps(other, finding));
    if (rivals.some((other) => covers(other, finding, page))) continue;
    const beaten = rivals.filter((other) => covers(finding, other, page));
    for (const other of beaten) kept.splice(kept.lastIndexOf(other), 1);
    if (beaten.length > 0) open = open.filter((other) => beaten.indexOf(other) < 0);
    kept.push(finding);
    open.push(finding);
  }
  return kept.sort(inOrder);
}

function inOrder(one: Finding, other: Finding): number {
  return (
    one.start - other.start ||
    other.end - one.end ||
    strength[other.confidence] - strength[one.confidence] ||
    Number(byWords.test(other.rule)) - Number(byWords.test(one.rule)) ||
    compare(one.field, other.field) ||
    compare(one.rule, other.rule)
  );
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

function overlaps(one: Finding, other: Finding): boolean {
  return one.start < other.end && other.start < one.end;
}

/** True when `inner` says nothing that `outer` does not say. */
function covers(outer: Finding, inner: Finding, page: MergedPage): boolean {
  const { knowledge } = page;
  if (outer.field === inner.field && aboutKey(outer.about) === aboutKey(inner.about)) {
    return contains(outer, inner) || outer.end - outer.start >= inner.end - inner.start;
  }
  if (/^document\//.test(outer.rule) || /^document\//.test(inner.rule)) return false;
  if (byWords.test(outer.rule)) {
    if (!contains(outer, inner)) return false;
    return (
      outer.field === inner.field || !(staysInside(outer, inner, knowledge) || isBehind(outer, inner, page))
    );
  }
  // A cue reaches over what it leads to: neither hides the other.
  if (byWords.test(inner.rule) || isCue(outer) || isCue(inner)) return false;
  if (isFact(outer, knowledge) || isFact(inner, knowledge)) return false;
  if (!contains(outer, inner) && outer.end - outer.start === inner.end - inner.start) return false;
  return (
    outer.end - outer.start > inner.end - inner.start ||
    strength[outer.confidence] > strength[inner.confidence] ||
    compare(outer.field, inner.field) < 0
  );
}

function isCue({ rule }: Finding): boolean {
  return /^cue\//.test(rule);
}

function contains(outer: Finding, inner: Finding): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** A label for one kind of detail is none for a more sensitive one: "Barriers: on parole", "Diagnosis: PTSD". */
function staysInside(outer: Finding, inner: Finding, knowledge: Knowledge): boolean {
  const { field } = knowledge.policy;
  const label = field.get(outer.field);
  const found = field.get(inner.field);
  if (label === undefined || found === undefined) return false;
  if (found.class === "unavailable" || (apart(found.id) && !apart(label.id))) return true;
  const isOther = found.group !== label.group;
  if (isOther && telling.test(found.group)) return true;
  const isNew = found.sensitivity.some((code) => label.sensitivity.indexOf(code) < 0);
  if (isNew && (isOther || isFact(inner, knowledge))) return true;
  return inner.about.kind !== "nobody" && aboutKey(inner.about) !== aboutKey(outer.about);
}

/** In another sentence of the label's line: "Goal: four days a week. She has asthma." */
function isBehind({ start }: Finding, inner: Finding, { text, layout }: MergedPage): boolean {
  const { sentences } = layout;
  if (lastAt(sentences, start) === lastAt(sentences, inner.start)) return false;
  return text.slice(start, inner.start).indexOf("\n") < 0;
}

/** What a sentence tells, by words; names, numbers and addresses are values. */
function isFact({ field }: Finding, { policy }: Knowledge): boolean {
  const unit = policy.field.get(field)?.removeUnit;
  return unit === "sentence" || unit === "paragraph";
}
