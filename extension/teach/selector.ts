import { type Means, type Part, partsOf } from "./parts.ts";

export interface Named {
  readonly selector: string;
  /** Known by its place among others alone: when the page moves things, it is another element. */
  readonly byPlace: boolean;
}

/** What a part that says little costs where it stands alone: `textarea` is one of many tomorrow. */
const alone = 8;
/** What each step up the tree costs: near things move together. */
const step = 0.1;
const mostTriples = 400;

/**
 * The shortest name of an element that matches it and nothing else in `root`, and that a new version of the page will
 * likely keep. @medv/finder was tried: it takes a place (`div:nth-child(2)`) before it looks four levels up, and
 * refuses names like `UpdateCc`.
 */
export function selectorFor(target: Element, root: Document | Element, means: Means = {}): Named {
  const steady = steadySelector(target, root, means);
  return steady === null
    ? { selector: placeOf(target, root, means), byPlace: true }
    : { selector: steady, byPlace: false };
}

function steadySelector(target: Element, root: Document | Element, means: Means): string | null {
  const own = partsOf(target, means);
  const above = ancestors(target, root).flatMap((element, index) =>
    partsOf(element, means).map((part) => ({ ...part, cost: part.cost + index * step })),
  );
  const singles = own.map((part) => ({ text: part.text, cost: part.cost + (part.weak ? alone : 0) }));
  const pairs = under(above, own);
  const short = singles.concat(pairs).sort(byCost);
  const found = short.find(({ text }) => isOnly(text, target, root));
  if (found) return found.text;
  const triples = under(above, pairs.sort(byCost).slice(0, mostTriples / 4)).sort(byCost);
  return triples.slice(0, mostTriples).find(({ text }) => isOnly(text, target, root))?.text ?? null;
}

type Priced = Pick<Part, "text" | "cost">;
const byCost = (a: Priced, b: Priced) => a.cost - b.cost;
const under = (above: readonly Priced[], below: readonly Priced[]): Priced[] =>
  above.flatMap((a) => below.map((b) => ({ text: `${a.text} ${b.text}`, cost: a.cost + b.cost })));

function isOnly(selector: string, target: Element, root: Document | Element): boolean {
  const [found, second] = root.querySelectorAll(selector);
  return found === target && second === undefined;
}

/** From the nearest up to, and without, the root and the document's own two elements. */
export function ancestors(element: Element, root: Document | Element): readonly Element[] {
  const all: Element[] = [];
  for (let one = element.parentElement; one && one !== root; one = one.parentElement)
    if (one.localName !== "html" && one.localName !== "body") all.push(one);
  return all;
}

function placeOf(target: Element, root: Document | Element, means: Means): string {
  const steps: string[] = [];
  for (let one: Element | null = target; one && one !== root; one = one.parentElement) {
    const start = one === target ? null : steadySelector(one, root, means);
    if (start !== null) return [start, ...steps].join(" > ");
    steps.unshift(
      one.parentElement === null ? one.localName : `${one.localName}:nth-of-type(${placeAmong(one)})`,
    );
  }
  return root.nodeType === 1 ? [":scope", ...steps].join(" > ") : steps.join(" > ");
}

const placeAmong = (element: Element) =>
  [...(element.parentElement?.children ?? [])]
    .filter(({ localName }) => localName === element.localName)
    .indexOf(element) + 1;
