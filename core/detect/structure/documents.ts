import { textIn } from "../../message/index.ts";
import type { Detector, Found, Page } from "../detector.ts";
import { aboutKey } from "../detector.ts";
import type { About } from "../finding.ts";
import { fold } from "../fold.ts";
import { readLabel } from "../label-words.ts";
import { isBlank } from "../layout/lines.ts";
import { isPrincipal } from "../people/person.ts";

const rosterFrom = 3;
/** A file with so many labelled details of so many groups is a record, whatever it is called. */
const recordLabels = 8;
const recordGroups = 4;
/** The lines at the top in which a document says what it is. */
const titleLines = 3;
const longestTitle = 80;

/**
 * Whole documents, known by their file name, their title, or their shape. A document counts only beside a person: a
 * blank intake form is nobody's.
 */
export const documents: Detector = {
  name: "documents",
  find(page) {
    if (page.fileName === null) return [];
    const people = principalsOf(page);
    if (people.length === 0 && page.alone === null) return [];
    const [only] = people;
    const about: About = people.length > 1 ? { kind: "nobody" } : (only ?? page.alone ?? { kind: "nobody" });
    const whole = { start: 0, end: page.text.length, about } as const;
    const found: Found[] = [];
    const named = ` ${fold(page.fileName.replace(/\.\w+$/, ""))} `;
    const titled = ` ${fold(titleOf(page))} `;
    for (const field of page.knowledge.policy.policy.fields) {
      if (field.appliesTo === undefined) continue;
      const names = [field.label.en, field.label.es].concat(field.aliases.en, field.aliases.es).map(fold);
      const isIn = (words: string) => names.some((name) => words.indexOf(` ${name} `) >= 0);
      if (isIn(named)) found.push({ ...whole, field: field.id, rule: "document/file-name" });
      else if (isIn(titled)) found.push({ ...whole, field: field.id, rule: "document/title" });
      else if (field.id === "roster" && people.length >= rosterFrom) {
        found.push({ ...whole, field: field.id, rule: "document/people" });
      } else if (field.id === "intake-packet" && isRecord(page)) {
        found.push({ ...whole, field: field.id, confidence: "medium", rule: "document/labels" });
      }
    }
    return found;
  },
};

function principalsOf({ people }: Page): About[] {
  const seen = new Map<string, About>();
  for (const { about } of people) if (about !== null && isPrincipal(about)) seen.set(aboutKey(about), about);
  return Array.from(seen.values());
}

function titleOf({ text, layout }: Page): string {
  return layout.lines
    .slice(0, 12)
    .filter((line) => !isBlank(text, line) && line.end - line.start <= longestTitle)
    .slice(0, titleLines)
    .map(({ start, end }) => text.slice(start, end))
    .join(" . ");
}

function isRecord({ text, layout, knowledge }: Page): boolean {
  const groups = new Set<string>();
  let labels = 0;
  for (const { label } of layout.labels) {
    const known = readLabel(knowledge.labels, textIn(text, label).replace(/[\s:=]+$/, ""));
    const field = known && knowledge.policy.field.get(known.field);
    if (!field) continue;
    labels++;
    groups.add(field.group);
  }
  return labels >= recordLabels && groups.size >= recordGroups;
}
