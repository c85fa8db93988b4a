import { type Node, parse } from "acorn";

const es2016 = { ecmaVersion: 2016 } as const;
const parses = (script: string) => {
  try {
    parse(script, es2016);
    return true;
  } catch {
    return false;
  }
};

/** The problem of a script that an engine of 2016 can't parse; regex literals are checked with it. */
export function newerSyntax(script: string): string | null {
  try {
    parse(script, es2016);
    return null;
  } catch (error) {
    return String(error);
  }
}

const literalSign: Readonly<Record<string, string>> = { "/": "\\/", "\n": "\\n", "\r": "\\r" };

/** Whether `RegExp(pattern, flags)` throws in an engine of 2016, asked of acorn as the literal that says the same. */
export function isNewerRegex(pattern: string, flags: string): boolean {
  const body = pattern.replace(/\\[\s\S]|[/\n\r]/g, (sign) => literalSign[sign] ?? sign);
  return !parses(`(/${body === "" ? "(?:)" : body}/${flags});`);
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value;

function* nodesIn(node: Node): Generator<Node & Record<string, unknown>> {
  yield node as Node & Record<string, unknown>;
  for (const child of Object.values(node).flat()) if (isNode(child)) yield* nodesIn(child);
}

/** The text of an argument that is a constant: a string, a template without holes, sums of them, or a regex. */
function constantOf(node: unknown): { readonly pattern: string; readonly flags: string | null } | null {
  if (!isNode(node)) return null;
  const { value, regex, quasis, expressions, left, right, operator } = node as Node & Record<string, unknown>;
  if (regex !== undefined) return regex as { pattern: string; flags: string };
  if (typeof value === "string") return { pattern: value, flags: null };
  if (Array.isArray(quasis) && Array.isArray(expressions) && expressions.length === 0) {
    return { pattern: String(quasis[0].value.cooked), flags: null };
  }
  const [head, tail] = operator === "+" ? [constantOf(left), constantOf(right)] : [null, null];
  return head && tail && { pattern: head.pattern + tail.pattern, flags: null };
}

/**
 * Each constant argument of `RegExp(…)` in a script that an engine of 2016 refuses: a compiler that meets `\p{…}`
 * or lookbehind in a literal makes exactly such a call of it.
 */
export function newerRegexCalls(script: string): readonly string[] {
  const newer: string[] = [];
  for (const node of nodesIn(parse(script, es2016))) {
    if (node.type !== "CallExpression" && node.type !== "NewExpression") continue;
    const { callee, arguments: given } = node as unknown as {
      callee: Node & { name?: string };
      arguments: Node[];
    };
    if (callee.name !== "RegExp") continue;
    const pattern = constantOf(given[0]);
    const flags = given[1] === undefined ? (pattern?.flags ?? "") : (constantOf(given[1])?.pattern ?? "");
    if (isNewerRegex(pattern?.pattern ?? "", flags)) newer.push(`/${pattern?.pattern ?? ""}/${flags}`);
  }
  return newer;
}
