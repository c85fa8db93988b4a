import { mkdir, writeFile } from "node:fs/promises";
import { policySchemas } from "../core/policy/json-schema.ts";

const folder = new URL("../bundles/schemas/", import.meta.url);
await mkdir(folder, { recursive: true });
for (const [name, schema] of policySchemas()) {
  await writeFile(new URL(name, folder), `${JSON.stringify(schema, null, 2)}\n`);
}
