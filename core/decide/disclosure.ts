import { type About, aboutKey, type Detection, type Finding, isIdentifier } from "../detect/index.ts";
import type { FieldId } from "../ids.ts";
import type { PolicyIndex } from "../policy/index.ts";
import { isAlreadyReduced } from "./already-reduced.ts";
import { isBesideSomebody, isSensitive } from "./beside-somebody.ts";
import { participantOf } from "./people.ts";

/** Tells who somebody is by itself, when a label or a validator proves it; a bank account may be an office's. */
const tellsWho = ({ field, confidence }: Finding) =>
  confidence === "high" && field !== "bank-account" && isIdentifier(field);

const isPerson = (about: About) =>
  about.kind === "participant" || about.kind === "household" || about.kind === "unlisted";

const isCount = ({ field }: Finding, policy: PolicyIndex) => policy.field.get(field)?.class === "open";

/** Labelled details of the kind that a form holds: contact details alone are a signature. */
function isForm(findings: readonly Finding[], policy: PolicyIndex): boolean {
  const labelled = findings.filter((one) => one.label !== null || one.cell !== null);
  const fields = new Set<FieldId>();
  let telling = false;
  for (const { field } of labelled) {
    const known = policy.field.get(field);
    if (known === undefined || known.class === "open") continue;
    fields.add(field);
    if (known.group !== "contact") telling = true;
  }
  return telling && fields.size >= 3;
}

/**
 * Whether what was found makes a message a disclosure, if it goes to anybody outside the team. A stranger's name,
 * a phone, an e-mail or a date alone never does.
 */
export function isDisclosure(
  detection: Detection,
  policy: PolicyIndex,
  textAt: (place: Finding) => string,
): boolean {
  const { findings, mentions, narratives, signals, notChecked } = detection;
  if (notChecked.length > 0) return true;
  const knows = (about: About) => participantOf(about) !== null;
  const tells = (one: Finding) => knows(one.about) && policy.field.get(one.field)?.group !== "contact";
  if (mentions.some((one) => knows(one.about)) || findings.some(tells)) return true;
  if (narratives.some((one) => knows(one.about) || one.noteShaped)) return true;
  if (findings.some(tellsWho)) return true;
  if (
    findings.some((one) => one.field === "roster" || policy.field.get(one.field)?.appliesTo === "attachments")
  )
    return true;
  if (isForm(findings, policy)) return true;
  // A count so small that it may be one person (the cell size of 11 that CMS asks of published counts).
  if (findings.some((one) => isCount(one, policy) && !isAlreadyReduced("small-cell", textAt(one))))
    return true;
  if (signals.length > 0 && mentions.length > 0) return true;
  const sensitive = findings.filter(
    (one) => one.confidence !== "low" && isSensitive(policy.field.get(one.field)),
  );
  if (sensitive.some((one) => isPerson(one.about))) return true;
  // A participant's own address or phone says of whom the rest is told.
  if (sensitive.length > 0 && findings.some((one) => knows(one.about))) return true;
  return isBesideSomebody(detection, policy);
}

/**
 * Whom the message is about: each participant once, then those who are clearly one but not in the policy. Where
 * details belong to no person, `nobody` stands for whoever they are about.
 */
export function peopleOf(detection: Detection, policy: PolicyIndex): readonly About[] {
  const people = new Map<string, About>();
  const add = (about: About) => {
    const id = participantOf(about);
    if (id !== null) people.set(id, { kind: "participant", id });
    else if (about.kind === "unlisted") people.set(aboutKey(about), about);
  };
  detection.mentions.forEach((one) => {
    add(one.about);
  });
  detection.findings.forEach((one) => {
    add(one.about);
  });
  detection.narratives.forEach((one) => {
    add(one.about);
  });
  const ownerless = detection.findings.some((one) => !isCount(one, policy));
  if (people.size === 0 && ownerless) return [{ kind: "nobody" }];
  return Array.from(people.values());
}
