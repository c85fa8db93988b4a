import { describe, expect, test } from "vitest";
import type { Found, PairId, PointId } from "../wire/teach.ts";
import { forget, matchField, missing, newDraft, put, readDraft, selectorsOf, takesFiles } from "./draft.ts";
import { finish } from "./finish.ts";

const place = (at: string, form: string | null = null): Found => ({
  kind: "place",
  at,
  byPlace: false,
  form,
});
const found: readonly (readonly [PointId | PairId, Found])[] = [
  ["from", place("[name='from']")],
  ["to", place("[name='to']")],
  ["subject", place("[name='subject']")],
  ["text", { kind: "text", body: [{ kind: "textarea", at: "[name='body']" }], form: ".letter" }],
  ["send", place(".send", ".letter")],
  ["attach", place("input[type='file']")],
  ["file", { kind: "pair", at: ".files > li", first: ".name", second: "button", link: ".name" }],
];
const empty = newDraft("Our mail", "https://mail.agency.example/*");
const whole = found.reduce((draft, [what, one]) => put(draft, what, one), empty);
const today = "2026-11-28";

test("a new draft says what is still to be pointed at", () => {
  expect(empty.id).toBe("taught-mail-agency-example");
  expect(missing(empty)).toContain("to");
  expect(finish(empty, today)).toBeNull();
});

test("what was pointed at becomes an adapter with its own self-test", () => {
  expect(finish(whole, today)).toMatchObject({
    id: "taught-mail-agency-example",
    name: { en: "Our mail", es: "Our mail" },
    seen: today,
    compose: { exists: ".letter [name='body']" },
    routes: [{ click: ".send" }, { submit: ".letter" }],
    attach: {
      item: ".files > li",
      name: ".name",
      remove: "button",
      download: { at: ".name", attribute: "href" },
    },
    selfTest: [
      { exists: "[name='to']" },
      { exists: "[name='subject']" },
      { exists: "input[type='file']" },
      { exists: ".letter [name='body']" },
      { holds: "click" },
      { holds: "submit" },
    ],
  });
});

test.each(found)("%s is missing again once it is removed", (what) => {
  const less = forget(whole, what);
  expect(selectorsOf(less, what)).toEqual([]);
  const optional = what === "from";
  expect(missing(less)).toEqual(optional ? [] : [what]);
  expect(finish(less, today) === null).toBe(!optional);
});

test("boxes to tick are held where none of them stands", () => {
  const boxes: Found = { kind: "boxes", at: "[name='who']", form: ".letter" };
  const ticked = put(whole, "to", boxes);
  expect(finish(ticked, today)?.fields).toMatchObject({
    to: { boxes: ".letter [name='who']" },
    unseen: ".letter:not(:has([name='who']))",
  });
  expect(forget(ticked, "to").fields).not.toHaveProperty("unseen");
});

test("a page that takes no files says so, and has none to be pointed at", () => {
  expect(missing(empty)).toContain("file");
  const none = takesFiles(empty, false);
  expect(missing(none)).not.toContain("file");
  expect(takesFiles(none, true)).toEqual(empty);
});

test("a second send button stands beside the first, and the form goes with the last", () => {
  const two = put(whole, "send", place(".send-too", ".letter"));
  expect(two.routes).toEqual([{ click: ".send" }, { submit: ".letter" }, { click: ".send-too" }]);
  const one = forget(two, "send", ".send");
  expect(one.routes).toEqual([{ submit: ".letter" }, { click: ".send-too" }]);
  expect(forget(one, "send", ".send-too").routes).toEqual([]);
});

test("an editor's frame is found by what it copies its text to", () => {
  const body = [
    { kind: "frame" as const, at: ".editor", mirror: "[name='body']", when: ".editor" },
    { kind: "textarea" as const, at: "[name='body']" },
  ];
  const framed = put(whole, "text", { kind: "text", body, form: ".letter" });
  expect(framed.compose).toEqual({ exists: ".letter [name='body']" });
  expect(selectorsOf(framed, "text")).toEqual([".editor"]);
});

describe("the record", () => {
  const row: Found = { kind: "pair", at: ".row", first: ".label", second: ".value", link: null };
  const known = put(whole, "row", row);

  test("is known by its rows, and fields that were matched by hand", () => {
    const matched = matchField(known, "ssn", ".field-4 .value");
    expect(finish(matched, today)?.record).toEqual({
      exists: ".row",
      rows: [{ at: ".row", label: ".label", value: ".value" }],
      fields: { ssn: ".field-4 .value" },
    });
    expect(matchField(matched, "ssn", null)).toEqual(known);
  });
  test("goes with its last row", () => {
    expect(forget(known, "row", ".row").record).toBeUndefined();
  });
});

test("a finished adapter, and one that was kept half done, go on where they stood", () => {
  expect(readDraft(JSON.parse(JSON.stringify(finish(whole, today))))).toMatchObject({ routes: whole.routes });
  expect(readDraft({ $schema: "x", ...finish(whole, today) })).not.toBeNull();
  expect(readDraft(JSON.parse(JSON.stringify(empty)))).toEqual(empty);
});

test("a part that is pointed at anew leaves no line of the self-test behind", () => {
  const again = readDraft(finish(whole, today)) ?? expect.fail("it can be read");
  const moved = finish(put(again, "to", place("[name='recipients']")), today);
  expect(moved?.selfTest).not.toContainEqual({ exists: "[name='to']" });
  expect(moved?.selfTest).toContainEqual({ exists: "[name='recipients']" });
});

test.each([null, "text", [], { id: "x" }, { ...finish(whole, today), routes: "none" }])(
  "what is no adapter is not taken: %j",
  (json) => expect(readDraft(json)).toBeNull(),
);
