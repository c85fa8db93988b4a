/** An element of a manifest: its text, or its children. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[] | string;
}

export function element(
  name: string,
  attributes: Element["attributes"] = {},
  children: Element["children"] = [],
): Element {
  return { name, attributes, children };
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeText = (text: string) => text.replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter);

export function printXml(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root).join("\n")}\n`;
}

function lines({ name, attributes, children }: Element): readonly string[] {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeText(value)}"`);
  const open = `<${name}${pairs.join("")}`;
  if (typeof children === "string") return [`${open}>${escapeText(children)}</${name}>`];
  if (children.length === 0) return [`${open}/>`];
  const inner = children.flatMap(lines).map((line) => `  ${line}`);
  return [`${open}>`, ...inner, `</${name}>`];
}
