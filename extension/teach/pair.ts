import { type Part, partsOf } from "./parts.ts";
import { ancestors, selectorFor } from "./selector.ts";

/** Two things that belong together, and everything of the same shape: a label and its value, a file's name and its remove button. */
export interface Pair {
  /** Each of the elements that hold such a pair. */
  readonly at: string;
  /** Inside of it. */
  readonly first: string;
  readonly second: string;
  /** How many there are on this page. */
  readonly count: number;
}

/** More elements than this are a page's bricks, not its rows. */
const mostRows = 500;
const levels = 6;
/** How much a row without its pair speaks against a shape. */
const odd = 0.5;

/**
 * The shape that most pairs of the page share. `strict`: each element of that shape has its pair. Null where one
 * stands inside the other, or nothing but the whole page holds the two.
 */
export function pairFor(first: Element, second: Element, page: Document, strict: boolean): Pair | null {
  let row: Element | null = first;
  while (row && !row.contains(second)) row = row.parentElement;
  if (!row || row === first || row === second || row === page.body) return null;
  const inside = { first: insideOf(first, row), second: insideOf(second, row) };
  let best: { readonly pair: Pair; readonly score: number; readonly cost: number } | null = null;
  for (const { text: at, cost } of shapesOf(row, page)) {
    const rows = [...page.querySelectorAll(at)];
    if (rows.length > mostRows || !rows.includes(row)) continue;
    for (const one of inside.first)
      for (const other of inside.second) {
        const count = rows.filter((each) => isOnce(each, one.text) && isOnce(each, other.text)).length;
        const bad = rows.length - count;
        if (strict && bad > 0) continue;
        const score = count - bad * odd;
        const price = cost + one.cost + other.cost;
        if (best && (score < best.score || (score === best.score && price >= best.cost))) continue;
        best = { pair: { at, first: one.text, second: other.text, count }, score, cost: price };
      }
  }
  return best?.pair ?? null;
}

const isOnce = (row: Element, selector: string) => row.querySelectorAll(selector).length === 1;

type Priced = Pick<Part, "text" | "cost">;
/** What one row alone is called says nothing of the others. */
const shared = ({ text }: Part) => !text.startsWith("#") && !text.startsWith("[name");

function insideOf(element: Element, row: Element): readonly Priced[] {
  const own = partsOf(element, { secret: true }).filter(shared);
  const child = element.parentElement === row ? [{ text: `:scope > ${element.localName}`, cost: 9 }] : [];
  const all: Priced[] = [
    ...own,
    ...child,
    { text: selectorFor(element, row, { secret: true }).selector, cost: 12 },
  ];
  return all.filter(({ text }) => isOnce(row, text)).slice(0, 6);
}

function shapesOf(row: Element, page: Document): readonly Priced[] {
  const own = partsOf(row, { secret: true }).filter(shared);
  const bare = own.map(({ text, cost, weak }) => ({ text, cost: cost + (weak ? 8 : 0) }));
  const above = ancestors(row, page).slice(0, levels);
  const scoped = above.flatMap((element, index) =>
    partsOf(element, { secret: true }).flatMap((a) =>
      own.map((part) => ({
        text: `${a.text} ${index === 0 ? "> " : ""}${part.text}`,
        cost: a.cost + part.cost + index,
      })),
    ),
  );
  return bare.concat(scoped);
}
