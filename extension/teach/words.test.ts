import { expect, test } from "vitest";
import { speaker } from "../../ui/index.ts";
import { pointIds, refusalCodes, whatCodes } from "../wire/teach.ts";

const parts = [...pointIds, "file", "row"];
test.each([
  ...parts.flatMap((part) => [`teach-point-${part}`, `teach-hint-${part}`]),
  ...refusalCodes.map((code) => `teach-not-${code}`),
  ...whatCodes.map((code) => `teach-what-${code}`),
  ...["click", "submit"].flatMap((kind) => [`teach-line-${kind}-yes`, `teach-line-${kind}-no`]),
  ...["click", "key", "submit", "script", "none"].map((kind) => `teach-tried-${kind}`),
  ...["bad-address", "not-allowed", "bad-file"].map((code) => `teach-${code}`),
])("%s has its sentence", (id) => {
  expect(speaker("en")(id)).not.toBe(id);
});
