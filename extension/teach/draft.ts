import * as z from "zod/mini";
import { siteId } from "../../core/ids.ts";
import { adapter } from "../../core/policy/adapter.ts";
import type { SiteAdapter } from "../../core/policy/index.ts";
import { type Found, type PairId, type PointId, pointIds } from "../wire/teach.ts";

/** An adapter that is being made: what is not pointed at yet is missing. */
const draft = z.extend(z.partial(adapter, { seen: true, compose: true }), {
  fields: z.partial(adapter.shape.fields),
  /** Absent where the page takes no files. */
  attach: z.optional(z.partial(adapter.shape.attach.def.innerType)),
  selfTest: z._default(z.array(adapter.shape.selfTest.def.element), []),
});
export type Draft = z.infer<typeof draft>;

/** What is left of a draft that was kept, or an adapter's own file; null for anything else. */
export function readDraft(json: unknown): Draft | null {
  const { $schema: _, ...rest } =
    typeof json === "object" && json !== null ? { $schema: null, ...json } : { $schema: null };
  const read = z.safeParse(draft, rest);
  return read.success ? read.data : null;
}

/** The id says where it is from, so that it never takes the place of a site of the rules. */
export const taughtId = (host: string) =>
  siteId.parse(
    `taught-${host
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")}`,
  );

export function newDraft(name: string, pattern: string): Draft {
  const id = taughtId(new URL(pattern.replace(/\*$/, "")).hostname);
  const empty = {
    routes: [],
    except: [],
    wire: [],
    fields: {},
    body: [],
    attach: {},
    along: [],
    selfTest: [],
  };
  return { ...empty, id, name: { en: name, es: name }, matches: [pattern] };
}

/** The selectors that stand for what was pointed at, in the order of the adapter. */
export function selectorsOf(
  { fields, body, routes, attach, record }: Draft,
  what: PointId | PairId,
): readonly string[] {
  switch (what) {
    case "text":
      return body.map(({ at }) => at).slice(0, 1);
    case "send":
      return routes.flatMap((route) => ("click" in route ? route.click : []));
    case "attach":
      return attach?.input === undefined ? [] : [attach.input];
    case "file":
      return attach?.item === undefined ? [] : [attach.item];
    case "row":
      return record?.rows.map(({ at }) => at) ?? [];
    default: {
      return placesIn(fields[what]);
    }
  }
}

/** All that a page has to be asked for, to show where everything stands. */
export function everySelector(given: Draft): ReadonlySet<string> {
  const fields = Object.values(given.record?.fields ?? {}).filter((at) => at !== undefined);
  return new Set([...parts.flatMap((part) => selectorsOf(given, part)), ...fields]);
}

const parts = [...pointIds, "file", "row"] as const;
/** Boxes of which one stands there for each person. */
export const isSeveral = ({ fields }: Draft, what: PointId) =>
  (what === "to" || what === "cc" || what === "bcc") && typeof fields[what] === "object";
export const isNeeded = (what: PointId | PairId) => needed.includes(what);
const needed: readonly (PointId | PairId)[] = ["to", "subject", "text", "send", "attach", "file"];

/** What has to be pointed at before the adapter can be tried. */
export function missing(given: Draft): readonly (PointId | PairId)[] {
  const files = given.attach !== undefined;
  return needed.filter(
    (what) => (files || (what !== "attach" && what !== "file")) && selectorsOf(given, what).length === 0,
  );
}

/** A page that takes no files is told so by whoever teaches it: what it takes and nobody looks at would leave. */
export function takesFiles(given: Draft, takes: boolean): Draft {
  const { attach, ...rest } = given;
  return takes ? { ...rest, attach: attach ?? {} } : rest;
}

type PlaceOf = SiteAdapter["fields"]["to"];
function placesIn(place: PlaceOf): readonly string[] {
  if (place === undefined) return [];
  if (typeof place === "string") return [place];
  if (Array.isArray(place)) return place.flatMap(placesIn);
  return "boxes" in place ? [place.boxes] : "text" in place ? [place.text] : [];
}

/** Takes in what was pointed at; a second send button or record's row stands beside the first. */
export function put(given: Draft, what: PointId | PairId, found: Found): Draft {
  switch (found.kind) {
    case "place": {
      if (what === "send") return withSend(given, found.at, found.form);
      const rest = forget(given, what);
      return what === "attach"
        ? { ...rest, attach: { ...rest.attach, input: found.at } }
        : { ...rest, fields: { ...rest.fields, [what]: found.at } };
    }
    case "boxes": {
      // Where no box stands the page does not say who gets the message: then it is held.
      const unseen = `${found.form}:not(:has(${found.at}))`;
      const boxes = `${found.form} ${found.at}`;
      return { ...given, fields: { ...given.fields, [what]: { boxes }, unseen } };
    }
    case "text": {
      const at = found.body.at(-1)?.at ?? "";
      const exists = found.form === null || at.startsWith(found.form) ? at : `${found.form} ${at}`;
      return { ...forget(given, "text"), body: found.body, compose: { exists } };
    }
    case "pair":
      return what === "file" ? withFile(given, found) : withRow(given, found);
    default:
      return found satisfies never;
  }
}

function withSend(given: Draft, click: string, form: string | null): Draft {
  const others = given.routes.filter((route) => !("click" in route && route.click === click));
  const known = others.some((route) => "submit" in route && route.submit === form);
  const submit = form === null || known ? [] : [{ submit: form }];
  return { ...given, routes: [...others, { click }, ...submit] };
}

type Pair = Extract<Found, { readonly kind: "pair" }>;

function withFile(given: Draft, { at, first, second, link }: Pair): Draft {
  const { download: _, ...attach } = given.attach ?? {};
  const download = link === null ? {} : { download: { at: link, attribute: "href" } };
  return { ...given, attach: { ...attach, item: at, name: first, remove: second, ...download } };
}

function withRow(given: Draft, { at, first, second }: Pair): Draft {
  const { exists = at, rows = [], fields = {} } = given.record ?? {};
  const others = rows.filter((row) => row.at !== at);
  return { ...given, record: { exists, fields, rows: [...others, { at, label: first, value: second }] } };
}

/** Takes back what was pointed at; `at` one of several. */
export function forget(given: Draft, what: PointId | PairId, at?: string): Draft {
  const gone = at === undefined ? selectorsOf(given, what) : [at];
  const selfTest = given.selfTest.filter((line) => !("exists" in line && gone.includes(line.exists)));
  const rest = { ...given, selfTest };
  switch (what) {
    case "text": {
      const { compose: _, ...other } = rest;
      return { ...other, body: [] };
    }
    case "send": {
      const routes = rest.routes.filter((route) => !("click" in route && gone.includes(route.click)));
      const some = routes.some((route) => "click" in route);
      return { ...rest, routes: some ? routes : routes.filter((route) => !("submit" in route)) };
    }
    case "attach": {
      const { input: _, ...attach } = rest.attach ?? {};
      return { ...rest, attach };
    }
    case "file": {
      const { item: _, name: __, remove: ___, download: ____, ...attach } = rest.attach ?? {};
      return { ...rest, attach };
    }
    case "row": {
      const { record, ...other } = rest;
      const rows = record?.rows.filter((row) => !gone.includes(row.at)) ?? [];
      return record && rows.length > 0 ? { ...other, record: { ...record, rows } } : other;
    }
    default: {
      const { [what]: place, unseen, ...fields } = rest.fields;
      const boxes = typeof place === "object" && "boxes" in place;
      return { ...rest, fields: boxes || unseen === undefined ? fields : { ...fields, unseen } };
    }
  }
}

/** Gives a field of the policy the place of a value whose label the policy does not know; null takes it back. */
export function matchField(given: Draft, field: string, value: string | null): Draft {
  if (!given.record) return given;
  const { [field as keyof typeof given.record.fields]: _, ...others } = given.record.fields;
  const fields = value === null ? others : { ...others, [field]: value };
  return { ...given, record: { ...given.record, fields } };
}
