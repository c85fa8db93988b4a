import * as z from "zod/mini";
import { policyFiles } from "./load.ts";

const names: Readonly<Record<keyof typeof policyFiles, string>> = {
  "fields.json": "fields",
  "notices.json": "notices",
  "left-out.json": "left-out",
  "vocabulary.json": "vocabulary",
  "bundles/": "bundle",
  "lexicons/": "lexicon",
  "sites/": "site",
  "agency/organisation.json": "organisation",
  "agency/partners.json": "partners",
  "agency/people.json": "people",
};

/** JSON Schemas for editors, by file name (`bundle.schema.json`), made from the schemas that the loader uses. */
export function policySchemas(): ReadonlyMap<string, object> {
  return new Map(
    Object.entries(policyFiles).map(([place, schema]) => {
      const name = names[place as keyof typeof policyFiles];
      const { properties, ...rest } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
      return [`${name}.schema.json`, { ...rest, properties: { $schema: { type: "string" }, ...properties } }];
    }),
  );
}
