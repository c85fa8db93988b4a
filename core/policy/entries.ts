import type { FieldId } from "../ids.ts";
import type { Bundle, BundleEntry, Reduction, RequiredEntry } from "./bundle.ts";
import type { AboutKind, Field } from "./field.ts";

type Listed = "required" | "optional" | "unlessAuthorised" | "never" | "unlisted";

/** What a bundle says of one field about one kind of person. */
export interface BundleLine {
  readonly listed: Listed;
  /** What an optional or required line asks for instead of the value itself. */
  readonly as: Reduction | null;
  /** Of an `unlessAuthorised` line: what may leave when no permission names the field. */
  readonly fallback: Reduction | null;
  /** The bundle does list the field, about somebody else. */
  readonly forOthers: boolean;
}

interface Line {
  readonly field: string;
  readonly as: Reduction | null;
  readonly about: AboutKind | null;
}

const lineOf = (entry: BundleEntry): Line =>
  typeof entry === "string"
    ? { field: entry, as: null, about: null }
    : { field: entry.field, as: entry.as ?? null, about: entry.about ?? null };

/** The entries of a list of required fields, each choice of an `anyOf` for itself. */
export function requiredEntries(required: readonly RequiredEntry[]): readonly BundleEntry[] {
  const entries: BundleEntry[] = [];
  for (const one of required) {
    if (typeof one === "object" && "anyOf" in one) entries.push(...one.anyOf);
    else entries.push(one);
  }
  return entries;
}

/** The fields any of which is what an entry asks for. */
export function requiredFields(entry: RequiredEntry, fields: readonly Field[]): readonly FieldId[] {
  const wanted = requiredEntries([entry]).map((one) => lineOf(one).field);
  return fields.filter((one) => coversField(wanted, one)).map((one) => one.id);
}

/** Whether a list of field ids and groups (`group:contact`) holds the field. */
export function coversField(list: readonly string[], field: Field): boolean {
  return list.includes(field.id) || list.includes(`group:${field.group}`);
}

/**
 * The line that decides: the most specific first (the field, then its group), then never, unlessAuthorised,
 * optional, required. A line about nobody in particular is about whom the field itself is about.
 */
export function lineFor(bundle: Bundle, field: Field, about: AboutKind): BundleLine {
  const isEntry = (entry: Bundle["optional"][number]): entry is BundleEntry => entry !== "from-order";
  const lists: readonly (readonly [Listed, readonly Line[]])[] = [
    ["never", bundle.never.map(lineOf)],
    ["unlessAuthorised", bundle.unlessAuthorised.map(lineOf)],
    ["optional", bundle.optional.filter(isEntry).map(lineOf)],
    ["required", requiredEntries(bundle.required).map(lineOf)],
  ];
  let forOthers = false;
  for (const name of [field.id as string, `group:${field.group}`]) {
    const found: { readonly listed: Listed; readonly line: Line }[] = [];
    for (const [listed, lines] of lists) {
      for (const line of lines) {
        if (line.field !== name) continue;
        if ((line.about ?? field.about) === about || listed === "never") found.push({ listed, line });
        else forOthers = true;
      }
    }
    const first = found[0];
    if (first === undefined) continue;
    const reduced = found.find((one) => one.line.as !== null);
    return {
      listed: first.listed,
      as: first.listed === "unlessAuthorised" || first.listed === "never" ? null : first.line.as,
      fallback: first.listed === "unlessAuthorised" ? (reduced?.line.as ?? null) : null,
      forOthers,
    };
  }
  return { listed: "unlisted", as: null, fallback: null, forOthers };
}
