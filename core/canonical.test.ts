import fc from "fast-check";
import { expect, test } from "vitest";
import { canonical, isCanonical } from "./canonical.ts";

type Json = Parameters<typeof canonical>[0];
const key = fc.stringMatching(/^[a-zA-Z_é"][a-zA-Z0-9_]*$/).filter((one) => one !== "__proto__");
const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 3 },
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("json")),
    fc.dictionary(key, tie("json")),
  ),
}));

test("a text is canonical where writing it again gives the same", () => {
  const space = fc.nat();
  fc.assert(
    fc.property(json, space, fc.boolean(), (value, place, changed) => {
      const right = canonical(value);
      const at = place % (right.length + 1);
      const text = changed ? `${right.slice(0, at)} ${right.slice(at)}` : right;
      let read: Json;
      try {
        read = JSON.parse(text);
      } catch {
        return;
      }
      expect(isCanonical(read, text)).toBe(canonical(read) === text);
    }),
  );
});

test.each(['{"b":1,"a":2}', '{"a":1,"a":2}', '{"a":[{"c":1,"b":2}]}', '{"a":1.0}', '"\\u0041"'])(
  "%s is not",
  (text) => {
    expect(isCanonical(JSON.parse(text), text)).toBe(false);
  },
);
