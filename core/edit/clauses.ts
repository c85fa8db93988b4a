import { type Range, textIn } from "../message/index.ts";

/** A clause with what joins it to the one before; the first has none. */
interface Clause extends Range {
  /** Where its ", and" begins. */
  readonly joint: number;
  /** It has a subject of its own, so it can open a sentence. */
  readonly stands: boolean;
  /** It hangs on the clause before ("because …"). */
  readonly hangs: boolean;
}

const subject =
  "(?:she|he|they|it|we|i|you|there|her|his|their|our|my|please|ella|él|ellos|ellas|su|sus|mi|nos|favor)";
const verb =
  "(?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|should|may|must|needs?|wants?|takes?|took|sees?|saw|gets?|got|goes|went|" +
  "lives?|works?|stays?|says?|said|started|stopped|uses?|used|receives?|qualifies|reports?|calls?|text|likes?|prefers?|missed|" +
  "es|está|son|fue|era|tiene|tuvo|necesita|quiere|toma|ve|vive|trabaja|recibe|califica|dice|dijo|huye|usa|prefiere|busca|sufre)";
const letter = "A-Za-z\\u00c0-\\u024f\\u1e00-\\u1eff";
const start = (words: string) => `(?=${words}(?![${letter}]))`;
const name = `(?=[A-Z\\u00c0-\\u00de])`;

/** What needs the clause behind it: "Unlike her last landlord, …". */
const leads =
  /^(?:unlike|like|if|when|while|although|though|since|because|as|after|before|besides|despite|given|without|si|cuando|aunque)(?![a-z])/i;

const beginsWithVerb = new RegExp(`^${verb}(?![${letter}])`);

/** True where the words go on with what somebody does: "needs 2 bedrooms". */
export function goesOn(words: string): boolean {
  return beginsWithVerb.test(words);
}

/** What a clause begins with, after what joins it. Case tells names apart, so pronouns are spelt both ways. */
const joints = new RegExp(
  [
    "(\\s{0,9};\\s*)",
    `(,?\\s+(?:and|but|so|y|pero)\\s+${start(subject)}|,\\s+${start(subject)})`,
    `(,?\\s+(?:and|but|y|e|pero)\\s+${start(verb)})`,
    `(,?\\s+${start("(?:because|since|porque|ya que)")})`,
    `(,\\s+(?:and|but|so|y|pero)\\s+${name})`,
  ].join("|"),
  "g",
);

/** A sentence in clauses that can be taken apart: at ";", ", and she", "and takes", "because". */
function clausesOf(text: string, sentence: Range): readonly Clause[] {
  const words = textIn(text, sentence);
  const clauses: Clause[] = [];
  let joint = sentence.start;
  let from = sentence.start;
  let stands = true;
  let hangs = false;
  joints.lastIndex = 0;
  for (let found = joints.exec(words); found !== null; found = joints.exec(words)) {
    const at = sentence.start + found.index;
    const next = at + found[0].length;
    if (at > from) {
      clauses.push({ joint, start: from, end: at, stands, hangs });
      joint = at;
      from = next;
      stands = found[3] === undefined && found[4] === undefined;
      hangs = found[4] !== undefined;
    }
    if (found[0] === "") joints.lastIndex++;
  }
  clauses.push({ joint, start: from, end: sentence.end, stands, hangs });
  return clauses;
}

/**
 * What goes of a sentence when the clauses that `isDirty` names do; null when what would be left makes no sentence.
 */
export function withoutClauses(
  text: string,
  sentence: Range,
  isDirty: (clause: Range) => boolean,
): readonly Range[] | null {
  const clauses = clausesOf(text, sentence);
  const goes = clauses.map(isDirty);
  // What has no subject of its own goes with the clause that lends it one.
  let head = 0;
  clauses.forEach(({ stands, hangs }, index) => {
    if (stands) head = index;
    else if (goes[hangs ? index - 1 : head] === true) goes[index] = true;
  });
  const first = goes.indexOf(false);
  if (first < 0 || goes.indexOf(true) < 0) return null;
  const opening = clauses[first];
  if (opening === undefined || !opening.stands) return null;
  const stop = /[.!?…]+["”»)]*\s*$/.exec(
    text.slice(Math.max(sentence.start, sentence.end - 20), sentence.end),
  );
  const bodyEnd = sentence.end - (stop?.[0].length ?? 0);
  const cuts: Range[] = [];
  clauses.forEach((clause, index) => {
    if (goes[index] !== true) return;
    const next = clauses[index + 1];
    if (index < first) cuts.push({ start: clause.start, end: next?.start ?? sentence.end });
    else cuts.push({ start: clause.joint, end: next?.joint ?? bodyEnd });
  });
  const stands = (clause: Range, index: number) => {
    const words = textIn(text, clause).trim();
    return /\S\s+\S/.test(words) && !(goes[index + 1] === true && leads.test(words));
  };
  return clauses.every((clause, index) => goes[index] === true || stands(clause, index)) ? cuts : null;
}
