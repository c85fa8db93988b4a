import fc from "fast-check";
import { expect, test } from "vitest";
import { utf8 } from "./utf8.ts";

test("a text has the bytes that every other program gives it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect([...utf8(text)]).toEqual([...new TextEncoder().encode(text)]);
    }),
  );
});

test("half a character is the replacement character", () => {
  expect([...utf8("a\ud83d")]).toEqual([...new TextEncoder().encode("a\ufffd")]);
});
