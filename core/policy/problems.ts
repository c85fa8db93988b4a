import type * as z from "zod/mini";
import type { Problem } from "../parsed.ts";

type Issue = z.core.$ZodIssue;

/** `["consents", 3, "until"]` as `consents[3].until`. */
function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, step) =>
      typeof step === "number" ? `${text}[${step}]` : text === "" ? String(step) : `${text}.${String(step)}`,
    "",
  );
}

const kinds: Readonly<Record<string, string>> = {
  string: "text in quotes",
  number: "a number",
  boolean: "true or false",
  array: "a list in [ ]",
  object: "an object in { }",
  record: "an object in { }",
};

const isMissing = (json: unknown, path: readonly PropertyKey[]): boolean =>
  path.reduce<unknown>((value, step) => Object(value)[step], json) === undefined;

/** What is wrong, said without the value that is wrong: a file of people holds names. */
function sentence(issue: Issue, json: unknown, secret: boolean): string {
  if (issue.message !== "Invalid input") return issue.message;
  if (issue.path.length > 0 && isMissing(json, issue.path)) return "is missing";
  switch (issue.code) {
    case "invalid_type":
      return `must be ${kinds[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return `must be one of: ${issue.values.join(", ")}`;
    case "too_small":
      return issue.origin === "array" ? `needs at least ${issue.minimum}` : "must not be empty";
    case "invalid_format":
      return issue.format === "date"
        ? "must be a day that exists, as YYYY-MM-DD"
        : issue.format === "datetime"
          ? "must be a moment with its zone, as 2026-11-20T16:55:00-08:00"
          : "is not written as it must be";
    case "unrecognized_keys":
      return secret
        ? "holds a name that does not belong here"
        : `holds a name that does not belong here: ${issue.keys.join(", ")}`;
    default:
      return "does not fit";
  }
}

/** Of several shapes that were tried, the one that the author meant: the only one with a problem further inside. */
function meant(issue: Issue): readonly Issue[] {
  if (issue.code !== "invalid_union") return [issue];
  const tried = issue.errors.map((one) =>
    one.flatMap(meant).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
  );
  const inside = tried.filter((one) => one.some((inner) => inner.path.length > issue.path.length));
  return (inside.length === 1 && inside[0]) || [issue];
}

/** A schema's issues as problems of `file`; `secret` files never have a part of them repeated. */
export function problemsOf(
  issues: readonly Issue[],
  json: unknown,
  file: string,
  secret: boolean,
): readonly Problem[] {
  return issues.flatMap(meant).map((issue) => ({
    file,
    path: pathText(issue.path),
    message: sentence(issue, json, secret),
  }));
}
