import { type Range, textBefore, textBehind } from "../../message/index.ts";
import type { Relation } from "../../policy/index.ts";
import type { Page, TermEntry } from "../detector.ts";
import type { About } from "../finding.ts";
import { fold } from "../fold.ts";
import type { Knowledge } from "../knowledge.ts";
import { namePattern } from "./words.ts";

type RelationEntry = Extract<TermEntry, { kind: "relation" }>;

/** "her mother", "Marisol's mother", "sister Joan Kim", "Joan Kim, his sister": the word, and the name if there is one. */
export interface Relative {
  readonly relation: Relation;
  readonly gender: "m" | "f" | null;
  /** With its owner: "her mother". */
  readonly phrase: Range;
  readonly name: Range | null;
}

const owner =
  /(?:^|[^A-Za-zÀ-ɏ])(?:(her|his|their|your|su|sus|tus?|(?:the |la |el )?(?:client|participant|patient|tenant|student|cliente|participante))|[A-ZÀ-Þ][A-Za-zÀ-ɏ-]+['’]s?)(?:['’]s)? (?:(?!for |to |with |and |at |in |on )[a-z-]+ ){0,2}$/i;
const mine = /(?:^|[^A-Za-z])(?:my|our|mis?|nuestr[oa]s?) (?:[a-z-]+ )?$/i;
const nameBehind = new RegExp(`^,? ?(?:(?:is |was )?(?:named|called)|llamad[oa]|who is)? ?(${namePattern})`);
const nameBefore = new RegExp(`(${namePattern}),? ?\\(?(?:who is |es )?$`);
const ofSomebody = /^ (?:of|de) [A-ZÀ-Þ]/;

export function relativesOf(page: Pick<Page, "text" | "terms">): Relative[] {
  const relatives: Relative[] = [];
  let end = 0;
  const hits = page.terms.filter(({ entries }) => entries.some(isRelation));
  hits.forEach((hit, place) => {
    const entry = hit.entries.filter(isRelation)[0];
    // Of "ex" and "ex husband", which start together, the longer comes last.
    if (entry === undefined || hit.start < end || hits[place + 1]?.start === hit.start) return;
    const relative = relativeAt(page.text, hit, entry);
    if (relative === null) return;
    relatives.push(relative);
    end = Math.max(hit.end, relative.name?.end ?? 0);
  });
  return relatives;
}

const isRelation = (entry: TermEntry): entry is RelationEntry => entry.kind === "relation";

function relativeAt(text: string, hit: Range, { relation, gender }: RelationEntry): Relative | null {
  const before = textBefore(text, hit.start, 60);
  if (mine.test(before)) return null;
  const owned = owner.exec(before);
  // "her mother" is one phrase; of "Marisol's mother" the name is hers.
  const pronoun = owned?.[1] === undefined ? 0 : owned[0].length - owned[0].search(/[A-Za-zÀ-ɏ]/);
  const start = hit.start - pronoun;
  const behind = nameBehind.exec(textBehind(text, hit.end, 80));
  const phrase = { start, end: hit.end };
  if (behind) {
    const name = behind[1] ?? "";
    const from = hit.end + behind[0].length - name.length;
    return { relation, gender, phrase, name: { start: from, end: from + name.length } };
  }
  const ahead = nameBefore.exec(textBefore(text, start, 60));
  if (ahead?.[1] !== undefined && (owned ? /[,(]/ : /\(/).test(ahead[0].slice(ahead[1].length))) {
    const from = start - ahead[0].length;
    return { relation, gender, phrase, name: { start: from, end: from + ahead[1].length } };
  }
  if (owned === null && !ofSomebody.test(textBehind(text, hit.end, 8))) return null;
  return { relation, gender, phrase, name: null };
}

/**
 * Whom a relation means for this participant: the only such member of the household, the household when it may be
 * several or is not on file (children and spouses live there), else a person outside it.
 */
export function relativeAbout(knowledge: Knowledge, principal: About | null, relation: Relation): About {
  if (principal === null || principal.kind !== "participant") return { kind: "other" };
  if (relation === "former" || relation === "outsider") return { kind: "other" };
  const household = knowledge.policy.participant.get(principal.id)?.household ?? [];
  const members: number[] = [];
  household.forEach((member, place) => {
    if (knowledge.words.relations.get(fold(member.relation)) === relation) members.push(place);
  });
  const [only] = members;
  if (only !== undefined) {
    return { kind: "household", of: principal.id, member: members.length === 1 ? only : null };
  }
  if (relation === "child" || relation === "spouse")
    return { kind: "household", of: principal.id, member: null };
  return { kind: "other" };
}
