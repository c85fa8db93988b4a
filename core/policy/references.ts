import type { Problem } from "../parsed.ts";

/** Nothing that stands in the file of people is ever repeated in a problem. */
export const peopleFile = "agency/people.json";

type Files = ReadonlyMap<string, unknown>;

/** Where ids are given out. A place is a file, or a folder with `/`, and the way to the ids inside it. */
const homes: Readonly<Record<string, readonly (readonly [place: string, way: string])[]>> = {
  field: [["fields.json", "fields[].id"]],
  bundle: [["bundles/", "id"]],
  notice: [["notices.json", "notices[].id"]],
  lexicon: [["lexicons/", "id"]],
  site: [["sites/", "id"]],
  programme: [["agency/organisation.json", "organisation.programs[].id"]],
  channel: [["agency/organisation.json", "channels[].id"]],
  staff: [["agency/organisation.json", "staff[].id"]],
  device: [["agency/organisation.json", "devices[].key"]],
  "staff address": [["agency/organisation.json", "staff[].email"]],
  partner: [["agency/partners.json", "partners[].id"]],
  "partner address": [["agency/partners.json", "partners[].addresses[]"]],
  agreement: [["agency/partners.json", "agreements[].id"]],
  participant: [[peopleFile, "participants[].id"]],
  reference: [[peopleFile, "participants[].reference"]],
  consent: [[peopleFile, "consents[].id"]],
};

/** Names that several files may give out: the purposes, and the kinds of recipient, that some bundle serves. */
const shared: typeof homes = {
  purpose: [["bundles/", "purpose.id"]],
  "kind of recipient": [["bundles/", "recipients[]"]],
  discloser: [
    ["agency/organisation.json", "organisation.id"],
    ["agency/organisation.json", "organisation.programs[].id"],
  ],
};

/** Where ids are named, and what they must be ids of. `field` also takes `group:` and a group's id. */
const mentions: readonly (readonly [place: string, way: string, kind: string])[] = [
  ...["required", "required[].anyOf", "optional", "unlessAuthorised", "never"].flatMap(
    (list) =>
      [
        ["bundles/", `${list}[]`, "field"],
        ["bundles/", `${list}[].field`, "field"],
      ] as const,
  ),
  ["bundles/", "escalate[].when.attachmentFields[]", "field"],
  ["bundles/", "form.sections[].fields[]", "field"],
  ["sites/", "record.fields{}", "field"],
  ["bundles/", "channels[]", "channel"],
  ["bundles/", "notices[]", "notice"],
  ["left-out.json", "lines[].of[]", "field"],
  ["left-out.json", "lines[].of[].of[]", "field"],
  ["lexicons/", "field", "field"],
  ["sites/", "channel", "channel"],
  ["agency/organisation.json", "organisation.programs[].nameTells[]", "field"],
  ["agency/organisation.json", "staff[].programs[]", "programme"],
  ["agency/organisation.json", "staff[].supervisor", "staff"],
  ["agency/organisation.json", "devices[].staff", "staff"],
  ["agency/partners.json", "partners[].kind", "kind of recipient"],
  ["agency/partners.json", "partners[].channels[]", "channel"],
  ["agency/partners.json", "partners[].agreement", "agreement"],
  ["agency/partners.json", "agreements[].partner", "partner"],
  ["agency/partners.json", "agreements[].purposes[]", "purpose"],
  ["agency/partners.json", "agreements[].dataElements[]", "field"],
  [peopleFile, "participants[].programs[]", "programme"],
  [peopleFile, "participants[].household[].participant", "participant"],
  [peopleFile, "participants[].limitations[].excludes[]", "field"],
  [peopleFile, "consents[].participant", "participant"],
  [peopleFile, "consents[].purposes[]", "purpose"],
  [peopleFile, "consents[].recipients[].partner", "partner"],
  [peopleFile, "consents[].recipients[].kind", "kind of recipient"],
  [peopleFile, "consents[].discloser", "discloser"],
  [peopleFile, "consents[].covers[]", "field"],
  [peopleFile, "consents[].specific[].fields[]", "field"],
];

/** Words that stand for no id. */
const words: Readonly<Record<string, string>> = { channel: "any", field: "from-order" };

interface Place {
  readonly file: string;
  readonly path: string;
  readonly value: string;
}

interface Reached {
  readonly path: string;
  readonly value: unknown;
}

/** What stands at the end of a way (`agreements[].purposes[]`, `fields{}` for its keys) through a file, broken or not. */
function follow(json: unknown, way: string): readonly Reached[] {
  let here: readonly Reached[] = [{ path: "", value: json }];
  for (const step of way.split(".")) {
    const name = step.replace(/\[\]|\{\}/, "");
    here = here.flatMap(({ path, value }) => {
      const inner: unknown = Object(value)[name];
      const at = path === "" ? name : `${path}.${name}`;
      if (name === step) return [{ path: at, value: inner }];
      if (step.endsWith("{}"))
        return Object.keys(Object(inner)).map((key) => ({ path: `${at}.${key}`, value: key }));
      return Array.isArray(inner) ? inner.map((one, index) => ({ path: `${at}[${index}]`, value: one })) : [];
    });
  }
  return here;
}

type Ways = readonly (readonly [place: string, way: string])[];

const filesAt = (files: Files, place: string) =>
  [...files].filter(([file]) => file === place || (place.endsWith("/") && file.startsWith(place)));

const placesOf = (files: Files, ways: Ways): readonly Place[] =>
  ways.flatMap(([place, way]) =>
    filesAt(files, place).flatMap(([file, json]) =>
      follow(json, way).flatMap(({ path, value }) =>
        typeof value === "string" ? [{ file, path, value }] : [],
      ),
    ),
  );

/** Whether the lists that give out the ids could be read, empty or not. */
const listsAreThere = (files: Files, ways: Ways): boolean =>
  ways.some(([place, way]) => {
    const list = way.slice(0, Math.max(0, way.lastIndexOf("[]")));
    return filesAt(files, place).some(
      ([, json]) => list === "" || follow(json, list).some((one) => Array.isArray(one.value)),
    );
  });

function groupsOf(files: Files): readonly string[] {
  const groups: unknown = Object(files.get("fields.json")).groups;
  return Object.keys(Object(groups)).map((group) => `group:${group}`);
}

/** Ids that are given out twice, and ids that nothing answers to. Looks into files that have other problems too. */
export function referenceProblems(files: Files): readonly Problem[] {
  const problems: Problem[] = [];
  const known = new Map<string, ReadonlySet<string>>();
  for (const [kind, ways] of Object.entries({ ...homes, ...shared })) {
    const ids = new Set(kind === "field" ? groupsOf(files) : []);
    for (const { file, path, value } of placesOf(files, ways)) {
      const id = kind.endsWith("address") ? value.toLowerCase() : value;
      if (ids.has(id) && kind in homes)
        problems.push({ file, path, message: `stands twice; each ${kind} must be its own` });
      ids.add(id);
    }
    // Where the list itself can't be read, that is the problem, not each mention of it.
    if (listsAreThere(files, ways)) known.set(kind, ids);
  }
  for (const [place, way, kind] of mentions) {
    for (const { file, path, value } of placesOf(files, [[place, way]])) {
      const ids = known.get(kind);
      if (ids === undefined || ids.has(value) || words[kind] === value) continue;
      const which = file === peopleFile ? "" : `: ${value}`;
      problems.push({ file, path, message: `names no ${kind} of the policy${which}` });
    }
  }
  return problems;
}
