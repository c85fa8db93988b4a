import { entityAt } from "./entities.ts";

export interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A start or end tag behind its name; `end` is behind its ">". */
export interface Tag {
  readonly attributes: readonly Attribute[];
  readonly end: number;
  readonly selfClosing: boolean;
}

const isSpace = (code: number) => code === 32 || code === 10 || code === 9 || code === 13 || code === 12;

export function endsName(code: number): boolean {
  return isSpace(code) || code === 47 || code === 62;
}

export function nameAt(source: string, start: number): string {
  let end = start;
  while (end < source.length && !endsName(source.charCodeAt(end))) end++;
  return source.slice(start, end);
}

/** The attributes from behind the name, and where the tag ends; null when it does not. */
export function readTag(source: string, from: number): Tag | null {
  const attributes: Attribute[] = [];
  let at = from;
  const skipSpace = () => {
    while (isSpace(source.charCodeAt(at))) at++;
  };
  for (;;) {
    skipSpace();
    const code = source.charCodeAt(at);
    if (at >= source.length) return null;
    if (code === 62) return { attributes, end: at + 1, selfClosing: false };
    if (code === 47) {
      at++;
      if (source.charCodeAt(at) === 62) return { attributes, end: at + 1, selfClosing: true };
      continue;
    }
    const start = at++;
    while (at < source.length && !endsName(source.charCodeAt(at)) && source.charCodeAt(at) !== 61) at++;
    const name = source.slice(start, at).toLowerCase();
    const nameEnd = at;
    skipSpace();
    let value = "";
    if (source.charCodeAt(at) === 61) {
      at++;
      skipSpace();
      const mark = source.charAt(at);
      const quoted = mark === '"' || mark === "'";
      const valueStart = quoted ? at + 1 : at;
      if (quoted) at = source.indexOf(mark, valueStart);
      else while (at < source.length && !isSpace(source.charCodeAt(at)) && source.charCodeAt(at) !== 62) at++;
      if (at < 0) return null;
      value = decoded(source.slice(valueStart, at));
      if (quoted) at++;
    } else at = nameEnd;
    attributes.push({ name, value, start, end: at });
  }
}

function decoded(value: string): string {
  let text = "";
  let from = 0;
  for (let at = value.indexOf("&"); at >= 0; at = value.indexOf("&", at + 1)) {
    const entity = entityAt(value, at, true);
    if (entity === null) continue;
    text += value.slice(from, at) + entity.text;
    from = at + entity.length;
    at = from - 1;
  }
  return text + value.slice(from);
}
