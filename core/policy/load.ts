import type * as z from "zod/mini";
import { safeParse } from "zod/mini";
import type { Parsed, Problem } from "../parsed.ts";
import { adapter } from "./adapter.ts";
import { bundle } from "./bundle.ts";
import {
  agreementProblems,
  bundleProblems,
  deviceProblems,
  fieldProblems,
  noticeProblems,
  staffProblems,
} from "./consistency.ts";
import { fieldsFile } from "./field.ts";
import { leftOutFile } from "./left-out.ts";
import { lexicon } from "./lexicon.ts";
import { noticesFile } from "./notice.ts";
import { organisationFile } from "./organisation.ts";
import { peopleFile as peopleSchema } from "./participant.ts";
import { partnersFile } from "./partner.ts";
import type { Policy } from "./policy.ts";
import { problemsOf } from "./problems.ts";
import { peopleFile, referenceProblems } from "./references.ts";
import { vocabularyFile } from "./vocabulary.ts";

/**
 * The schema of each file of a policy; a name with `/` is a folder of files that are alike. JSON Schemas for
 * editors are made from the same list.
 */
export const policyFiles = {
  "fields.json": fieldsFile,
  "notices.json": noticesFile,
  "left-out.json": leftOutFile,
  "vocabulary.json": vocabularyFile,
  "bundles/": bundle,
  "lexicons/": lexicon,
  "sites/": adapter,
  "agency/organisation.json": organisationFile,
  "agency/partners.json": partnersFile,
  [peopleFile]: peopleSchema,
} as const;
type Place = keyof typeof policyFiles;
type Read<P extends Place> = z.output<(typeof policyFiles)[P]>;

const placeOf = (file: string) =>
  (Object.keys(policyFiles) as Place[]).find(
    (place) => file === place || (place.endsWith("/") && file.startsWith(place)),
  );

/** `$schema` is for the editor. */
function withoutSchema(json: unknown): unknown {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return json;
  const { $schema, ...rest } = json as Record<string, unknown>;
  return rest;
}

interface Reading<P extends Place> {
  readonly good: readonly { readonly file: string; readonly value: Read<P> }[];
  readonly problems: readonly Problem[];
}

/** The files of one place. The site adapters ship with the extension, so a policy may have none of its own. */
function read<P extends Place>(files: ReadonlyMap<string, unknown>, place: P): Reading<P> {
  const here = [...files].filter(([file]) => placeOf(file) === place);
  if (here.length === 0 && place !== "sites/") {
    return { good: [], problems: [{ file: place, path: "", message: "is missing" }] };
  }
  const results = here.map(([file, json]) => {
    const given = withoutSchema(json);
    const result = safeParse(policyFiles[place], given);
    return result.success
      ? { good: [{ file, value: result.data as Read<P> }], problems: [] }
      : { good: [], problems: problemsOf(result.error.issues, given, file, file === peopleFile) };
  });
  return { good: results.flatMap((one) => one.good), problems: results.flatMap((one) => one.problems) };
}

/** What a file's own schema can't see: lines and entries that do not go together. */
function consistencyProblems(all: ReturnType<typeof readAll>): readonly Problem[] {
  const inFile = (file: string, found: readonly Omit<Problem, "file">[]) =>
    found.map((one) => ({ file, ...one }));
  const fields = all.fields.good[0]?.value.fields;
  return [
    ...all.fields.good.flatMap(({ file, value }) => inFile(file, fieldProblems(value.fields))),
    ...all.notices.good.flatMap(({ file, value }) => inFile(file, noticeProblems(value.notices))),
    ...all.bundles.good.flatMap(({ file, value }) => inFile(file, bundleProblems(value, fields ?? []))),
    ...all.organisation.good.flatMap(({ file, value }) => inFile(file, staffProblems(value.staff))),
    ...all.organisation.good.flatMap(({ file, value }) => inFile(file, deviceProblems(value.devices))),
    ...all.partners.good.flatMap(({ file, value }) => inFile(file, agreementProblems(value))),
  ];
}

const readAll = (files: ReadonlyMap<string, unknown>) => ({
  fields: read(files, "fields.json"),
  notices: read(files, "notices.json"),
  leftOut: read(files, "left-out.json"),
  vocabulary: read(files, "vocabulary.json"),
  bundles: read(files, "bundles/"),
  lexicons: read(files, "lexicons/"),
  sites: read(files, "sites/"),
  organisation: read(files, "agency/organisation.json"),
  partners: read(files, "agency/partners.json"),
  people: read(files, peopleFile),
});

/**
 * Reads a policy from its files, by their paths (`bundles/housing-referral.json`) and parsed JSON. Gives every
 * problem of every file at once; a policy with a problem permits nothing, so there is no half of one.
 */
export function parsePolicy(files: ReadonlyMap<string, unknown>): Parsed<Policy> {
  const all = readAll(files);
  const strays = [...files.keys()].filter((file) => placeOf(file) === undefined);
  const problems = [
    ...strays.map((file) => ({ file, path: "", message: "is not a file of a policy" })),
    ...Object.values(all).flatMap((one) => one.problems),
    ...referenceProblems(files),
    ...consistencyProblems(all),
  ];
  const [fields] = all.fields.good;
  const [notices] = all.notices.good;
  const [leftOut] = all.leftOut.good;
  const [vocabulary] = all.vocabulary.good;
  const [organisation] = all.organisation.good;
  const [partners] = all.partners.good;
  const [people] = all.people.good;
  if (
    problems.length > 0 ||
    !fields ||
    !notices ||
    !leftOut ||
    !vocabulary ||
    !organisation ||
    !partners ||
    !people
  ) {
    return { kind: "problems", problems };
  }
  return {
    kind: "ok",
    value: {
      ...organisation.value,
      ...partners.value,
      ...fields.value,
      notices: notices.value.notices,
      leftOut: leftOut.value.lines,
      vocabulary: vocabulary.value,
      bundles: all.bundles.good.map(({ value }) => value),
      lexicons: all.lexicons.good.map(({ value }) => value),
      sites: all.sites.good.map(({ value }) => value),
      people: people.value,
    },
  };
}
