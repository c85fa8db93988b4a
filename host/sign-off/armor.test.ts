import fc from "fast-check";
import { expect, test } from "vitest";
import { armor, unarmor } from "./armor.ts";

const json = fc.record({ format: fc.string(), sealed: fc.string({ maxLength: 300 }) });

test("what is armored is read again, out of a mail that quotes it", () => {
  fc.assert(
    fc.property(json, fc.constantFrom("", "> ", ">> ", "\t"), (given, quote) => {
      const text = armor("REQUEST", given);
      const mail = ["Hello", "", ...text.split("\n"), "", "Luis"].map((line) => quote + line).join("\r\n");
      expect(unarmor("REQUEST", mail)).toEqual(given);
      expect(Math.max(...text.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(64);
    }),
  );
});

test("the file's own JSON is read as well", () => {
  expect(unarmor("ANSWER", '{"answer":"approved"}')).toEqual({ answer: "approved" });
});

test.each([
  ["nothing", ""],
  ["other words", "Please say yes"],
  ["half of it", armor("ANSWER", { answer: "approved" }).slice(0, 60)],
  ["a request where an answer is wanted", armor("REQUEST", { answer: "approved" })],
  ["letters that no such text has", armor("ANSWER", { a: 1 }).replace("ey", "é!")],
])("%s is none", (_what, text) => {
  expect(unarmor("ANSWER", text)).toBe(null);
});
