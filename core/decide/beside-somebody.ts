import { among, type Detection, rangeAt } from "../detect/index.ts";
import { type Field, isProtected, type PolicyIndex } from "../policy/index.ts";

/** One person, though no name: "she", "our client", "nuestra participante". */
const someone =
  /\b(?:she|he|her|him|ella|(?:my|our|the|this|a|another|mi|nuestr[oa]|el|la|una?|est[ea]) (?:mutual |shared |new )?(?:client|participant|tenant|resident|patient|applicant|lady|cliente|participante|inquilin[oa]|residente|paciente|señora?)(?:['’]s)?)(?![\wÀ-ɏ])/i;
/** Codes of what is personal, but no sensitive category. */
const everyday = /^(?:IDS|SPI|x-(?:3RD|EDU|INC))$/;

/** Health, violence, immigration, justice, child welfare and the like. */
export function isSensitive(field: Field | undefined): boolean {
  return field?.sensitivity?.some((code) => !everyday.test(code)) ?? false;
}

/**
 * A sensitive detail that belongs to nobody whom we found, in the sender's own words, beside somebody: "Marisol
 * relapsed last week", "Our client's HIV test came back". A first name alone may be anybody's, and so says nothing
 * by itself; in the subject or in the same paragraph it says of whom the rest is told.
 */
export function isBesideSomebody(
  { findings, perhaps, layouts }: Detection,
  { field: fields, policy: { vocabulary } }: PolicyIndex,
): boolean {
  const topics = vocabulary.topics.en.concat(vocabulary.topics.es);
  const topic = new RegExp(`^ (?:${topics.join("|")})(?![A-Za-zÀ-ɏ])`, "i");
  const isTopic = (behind: string) => topics.length > 0 && topic.test(behind);
  const inSubject = perhaps.some(({ part }) => part === "subject");
  return layouts.some(({ text: { part, text, sections }, sentences, paragraphs }) => {
    const names = perhaps.filter((one) => one.part === part);
    return findings.some((one) => {
      const field = fields.get(one.field);
      if (one.part !== part || one.about.kind !== "nobody" || one.confidence === "low") return false;
      if (!field?.sensitivity?.length || isTopic(text.slice(one.end, one.end + 40))) return false;
      if (rangeAt(sections, one.start)?.kind !== "own") return false;
      const sentence = rangeAt(sentences, one.start) ?? one;
      if (isProtected(field) && someone.test(text.slice(sentence.start, sentence.end))) return true;
      const around = isSensitive(field) ? (rangeAt(paragraphs, one.start) ?? one) : sentence;
      return (around !== sentence && inSubject) || among(names, around).length > 0;
    });
  });
}
