import { test } from "vitest";
import given from "../../test/scenarios.json" with { type: "json" };
import { shown } from "./test-policy.ts";

test("x", () => {
  for (const s of given.scenarios) {
    console.log(`## ${s.id}\n${shown({ ...s, to: s.to[0] } as never).join("\n")}`);
  }
});
