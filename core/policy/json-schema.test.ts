import { expect, test } from "vitest";
import { policySchemas } from "./json-schema.ts";

const written = import.meta.glob<object>("../../bundles/schemas/*.json", { eager: true, import: "default" });
const policy = import.meta.glob<{ readonly $schema?: string }>(
  ["../../bundles/**/*.json", "!../../bundles/{schemas,words}/**"],
  { eager: true, import: "default" },
);
const names = Object.keys(written).map((path) => path.split("/").at(-1));

test("the editor's schemas are those of the loader (npm run schemas)", () => {
  expect(names.sort()).toEqual([...policySchemas().keys()].sort());
  for (const [name, schema] of policySchemas()) {
    expect(written[`../../bundles/schemas/${name}`], name).toEqual(JSON.parse(JSON.stringify(schema)));
  }
});

test("every file of the policy tells the editor its schema", () => {
  const schemas = names.map((name) => `/bundles/schemas/${name}`);
  const strays = Object.entries(policy).filter(
    ([path, { $schema }]) =>
      !schemas.includes(new URL($schema ?? "", `file://${path.replace("../..", "")}`).pathname),
  );
  expect(strays.map(([path]) => path)).toEqual([]);
});
