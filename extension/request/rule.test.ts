import fc from "fast-check";
import { expect, test } from "vitest";
import { fieldsIn, fieldsOf } from "./fields.ts";
import { carries, fits, type Rule } from "./rule.ts";

const send: Rule = {
  url: "*",
  method: "POST",
  when: { _action: "send" },
  unless: { _draft: "1" },
  to: [],
};
const asked = (body: string | null, url = "http://mail.example/?_task=mail", method = "POST") => ({
  url,
  method,
  fields: body === null ? null : fieldsIn(body),
});
const part = (name: string, value: string, more = "") =>
  `--x\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;

test.each([
  ["a form", asked("_action=send&_draft="), true],
  ["its address", asked("", "http://mail.example/?_action=send"), true],
  ["JSON", asked('{"_action":"send","_to":["a","b"]}'), true],
  ["a multipart form", asked(`${part("_action", "send")}--x--\r\n`), true],
  ["a body that can't be read", asked(null), true],
  ["a draft", asked("_action=send&_draft=1"), false],
  ["a draft that may be none: the name stands twice", asked("_action=send&_draft=1&_draft="), true],
  ["an upload, its body unread", asked(null, "http://mail.example/?_action=upload"), false],
  ["a file of that name", asked(`${part("_action", "send", '; filename="a"')}--x--\r\n`), false],
  ["another method", asked("_action=send", undefined, "PUT"), false],
  ["a search", asked("_action=search"), false],
])("%s: carries a message or not", (_, one, said) => {
  expect(carries(send, one)).toBe(said);
});

test.each([
  ["/shares/*/send", "/shares/s1/send", true],
  ["/shares/*/send", "/shares/s1/check", false],
  ["/a*a", "/a", false],
  ["*?_task=mail*", "/mail/?_task=mail&_action=send", true],
  ["/exact", "/exact/more", false],
])("the pattern %s and %s", (pattern, text, said) => {
  expect(fits(pattern, text)).toBe(said);
});

test("a star stands for any text", () =>
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (a, b, c) =>
      fits(
        `${a.replaceAll("*", "")}*${c.replaceAll("*", "")}`,
        a.replaceAll("*", "") + b + c.replaceAll("*", ""),
      ),
    ),
  ));

test("no body makes reading it fail", () =>
  fc.assert(fc.property(fc.string(), (body) => fieldsIn(body) instanceof Map)));

test("a name that stands twice keeps both values", () => {
  expect(
    fieldsOf([
      ["a", "1"],
      ["a", "2"],
    ]).get("a"),
  ).toEqual(["1", "2"]);
});
