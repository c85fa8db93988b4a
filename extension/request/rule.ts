import type { SiteAdapter } from "../../core/policy/index.ts";
import type { Fields } from "./fields.ts";

export type Rule = SiteAdapter["wire"][number];

/** A request as it is about to leave. */
export interface Asked {
  /** Absolute. */
  readonly url: string;
  readonly method: string;
  /** What its body says; null where that could not be read. */
  readonly fields: Fields | null;
}

/** Whether an address and a method fit, whatever the body says. */
export function mayCarry({ url, method }: Rule, asked: Pick<Asked, "url" | "method">): boolean {
  if (asked.method.toUpperCase() !== method) return false;
  const { pathname, search } = new URL(asked.url);
  return fits(url, pathname + search);
}

/** Whether a request carries a message out. In doubt it does. */
export function carries(rule: Rule, asked: Asked): boolean {
  if (!mayCarry(rule, asked)) return false;
  const inAddress = new URL(asked.url).searchParams;
  const says = (name: string) => [...inAddress.getAll(name), ...(asked.fields?.get(name) ?? [])];
  const wanted = Object.entries(rule.when ?? {}).every(([name, value]) => {
    const said = says(name);
    return said.length === 0 ? asked.fields === null : said.some((one) => fits(value, one));
  });
  const excepted =
    rule.unless !== undefined &&
    Object.entries(rule.unless).every(([name, value]) => {
      const said = says(name);
      return said.length === 1 && fits(value, said[0] ?? "");
    });
  return wanted && !excepted;
}

/** Whether the whole text is the pattern's, in which `*` stands for anything. */
export function fits(pattern: string, text: string): boolean {
  const [first = "", ...others] = pattern.split("*");
  const last = others.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of others) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
