import { isSteady, isSteadyName } from "./steady.ts";

/** How far one may go to name an element. */
export interface Means {
  /** Near a participant's values: no attribute that may hold one of them. */
  readonly secret?: boolean;
  /** Names with numbers too, where else only the place would tell: a number that is gone is seen, a place that moved is not. */
  readonly numbered?: boolean;
}

/** One thing that an element is known by. The lower the cost, the likelier it stays and the easier it reads. */
export interface Part {
  readonly text: string;
  readonly cost: number;
  /** Says too little alone: `textarea`. */
  readonly weak: boolean;
}

const mostClasses = 6;

/** What an element may be known by, cheapest first. */
export function partsOf(element: Element, { secret = false, numbered = false }: Means = {}): readonly Part[] {
  const parts: Part[] = [];
  const add = (text: string, cost: number, weak = false) => parts.push({ text, cost, weak });
  const tag = element.localName;
  const value = (name: string) => element.getAttribute(name) ?? "";
  if (isSteadyName(value("name"))) add(`[name='${value("name")}']`, 1);
  if (isSteady(element.id)) add(`#${element.id}`, 2);
  const classes = [...element.classList].filter(isSteady).slice(0, mostClasses);
  for (const one of classes) add(`.${one}`, 3);
  for (const [index, one] of classes.entries())
    for (const other of classes.slice(index + 1)) add(`.${one}.${other}`, 5);
  if (!secret) {
    for (const { name, value: said } of element.attributes)
      if (name.startsWith("data-") && isSteady(name) && isSteady(said)) add(`[${name}='${said}']`, 4);
    if (/^\p{L}[\p{L} ]{1,39}$/u.test(value("aria-label"))) add(`[aria-label='${value("aria-label")}']`, 6);
  }
  if (isSteady(value("type"))) add(`${tag}[type='${value("type")}']`, 6, true);
  if (isSteady(value("role"))) add(`[role='${value("role")}']`, 7, true);
  if (/^[a-z][a-z-]*$/.test(tag)) add(tag, 8, true);
  if (numbered) {
    const made = /^[a-z][\w-]*\d[\w-]*$/i;
    if (made.test(element.id)) add(`#${element.id}`, 20);
    for (const one of element.classList) if (made.test(one)) add(`.${one}`, 20);
  }
  return parts.sort((a, b) => a.cost - b.cost);
}
