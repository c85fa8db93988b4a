import { type Detection, type Finding, layoutOf, rangeAt, sectionAt } from "../detect/index.ts";
import { isProtected, type PolicyIndex } from "../policy/index.ts";

/** One person, though no name: "she", "our client", "nuestra participante". */
const someone =
  /\b(?:she|he|her|him|ella|(?:my|our|the|this|a|another|mi|nuestr[oa]|el|la|una?|est[ea]) (?:client|participant|tenant|resident|patient|applicant|lady|cliente|participante|inquilin[oa]|residente|paciente|señora?)(?:['’]s)?)(?![\wÀ-ɏ])/i;
const capitalised = /[A-ZÀ-Þ][A-Za-zÀ-ɏ]+/g;

/** Given and other first names of those whom the policy knows. */
function firstNames(policy: PolicyIndex): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { name, alsoKnownAs = [] } of policy.policy.people.participants)
    for (const words of [name.given].concat(alsoKnownAs))
      names.add((words.split(" ")[0] ?? "").toLowerCase());
  return names;
}

/**
 * A sensitive detail that belongs to nobody whom we found, in the sender's own words, in one sentence with somebody:
 * "Marisol relapsed last week", "Our client's HIV test came back". A first name alone may be anybody's, and so says
 * nothing by itself.
 */
export function isBesideSomebody(detection: Detection, policy: PolicyIndex): boolean {
  let names: ReadonlySet<string> | null = null;
  return detection.findings.some((one) => {
    const field = policy.field.get(one.field);
    if (one.about.kind !== "nobody" || one.confidence === "low" || !field?.sensitivity?.length) return false;
    const sentence = ownSentence(detection, one);
    if (isProtected(field) && someone.test(sentence)) return true;
    names = names ?? firstNames(policy);
    const known = names;
    return (sentence.match(capitalised) ?? []).some((word) => known.has(word.toLowerCase()));
  });
}

/** The sentence around a finding; empty in quoted history. */
function ownSentence(detection: Detection, finding: Finding): string {
  const layout = layoutOf(detection, finding.part);
  if (layout === undefined || sectionAt(detection, finding)?.kind !== "own") return "";
  const sentence = rangeAt(layout.sentences, finding.start);
  return sentence === null ? "" : layout.text.text.slice(sentence.start, sentence.end);
}
