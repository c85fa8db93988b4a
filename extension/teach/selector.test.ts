import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { pairFor } from "./pair.ts";
import { selectorFor } from "./selector.ts";
import { isSteady, isSteadyName } from "./steady.ts";

const page = (body: string) =>
  parseHTML(`<!doctype html><html><head></head><body>${body}</body></html>`).document as unknown as Document;
const one = (document: Document, selector: string) =>
  document.querySelector(selector) ?? expect.fail(`the page has no ${selector}`);
const name = (body: string, at: string, means = {}) => {
  const document = page(body);
  return selectorFor(one(document, at), document, means).selector;
};

describe("a name that stays", () => {
  test.each(["UpdateContent", "cke_wysiwyg_frame", "btn-primary", "composebody_ifr", "to", "SubmitTicket"])(
    "%s",
    (given) => expect(isSteady(given)).toBe(true),
  );
  test.each(["message-8812", "css-kXyzAb", "sc-bdVaJa", "is-open", "active", "x", "ng-dirty", "qwrtpsd"])(
    "not %s",
    (given) => expect(isSteady(given)).toBe(false),
  );
  test.each(["_message", "_attachments[]", "UpdateCc", "mail.subject"])("%s, of a form field", (given) =>
    expect(isSteadyName(given)).toBe(true),
  );
  test("not a form field's name with a number", () => expect(isSteadyName("field_12")).toBe(false));
});

describe("an element is named", () => {
  test("by its name before its id", () =>
    expect(name('<form class="compose"><input id="to" name="to"></form>', "input")).toBe("[name='to']"));
  test("by an id without a number", () =>
    expect(name('<p id="a-1"></p><p id="status"></p>', "#status")).toBe("#status"));
  test("by what stands around it, rather than by its place", () =>
    expect(
      name(
        '<div class="sidebar"><div><div><div><div><a>x</a></div></div></div></div></div><div><div><div><div><div><a>y</a></div></div></div></div></div>',
        ".sidebar a",
      ),
    ).toBe(".sidebar a"));
  test("by its place where nothing else tells", () => {
    const document = page("<ul><li>a</li><li>b</li></ul>");
    const second = document.querySelectorAll("li")[1] ?? expect.fail("there are two");
    expect(selectorFor(second, document)).toEqual({ selector: "ul > li:nth-of-type(2)", byPlace: true });
  });
  test("near a participant by no attribute that may hold a value", () => {
    const body = '<p><b aria-label="Marisol Vega" data-who="marisol" class="value">x</b></p><p><b>y</b></p>';
    expect(name(body, ".value", { secret: true })).toBe(".value");
  });
  test("by a number only where it was asked for", () => {
    const rows = [3, 4].map((n) => `<div class="row field-${n}"><b class="value">x</b></div>`).join("");
    expect(name(rows, ".field-4 b")).toContain(":nth-of-type");
    expect(name(rows, ".field-4 b", { numbered: true })).toBe(".field-4 .value");
  });
});

interface Node {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}
const word = fc.constantFrom("row", "label", "value", "compose", "send", "field", "tools", "list");
const made = fc.constantFrom("css-kXyzAb", "a-77", "ember412", "is-open", "active");
const { tree } = fc.letrec<{ tree: Node }>((tie) => ({
  tree: fc.record({
    tag: fc.constantFrom("div", "span", "p", "input", "button", "form"),
    attributes: fc.record(
      { class: fc.oneof(word, made), id: made, name: fc.oneof(word, made), role: word },
      { requiredKeys: [] },
    ),
    children: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      fc.constant([]),
      fc.array(tie("tree"), { minLength: 1, maxLength: 4 }),
    ),
  }),
}));
const write = ({ tag, attributes, children }: Node): string =>
  `<${tag}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${value}"`)
    .join("")}>${tag === "input" ? "" : `${children.map(write).join("")}</${tag}>`}`;
/** What a new day, or a new version, changes: numbers, made names, states. */
const nextDay = (element: Element) => {
  for (const attribute of ["id", "class", "name"])
    if (/\d|css-|is-open|active/.test(element.getAttribute(attribute) ?? ""))
      element.setAttribute(attribute, "b-99");
};

test("whatever the page, a name matches the one element, today and when all made names have changed", () => {
  fc.assert(
    fc.property(fc.array(tree, { minLength: 1, maxLength: 4 }), fc.nat(), (trees, pick) => {
      const document = page(trees.map(write).join(""));
      const all = [...document.querySelectorAll("body *")];
      const target = all[pick % all.length] ?? expect.fail("there is one");
      const { selector } = selectorFor(target, document);
      expect([...document.querySelectorAll(selector)]).toEqual([target]);
      for (const element of all) nextDay(element);
      expect([...document.querySelectorAll(selector)]).toEqual([target]);
    }),
    { numRuns: 300 },
  );
});

describe("a pair", () => {
  const rows = ["status", "owner", "phone"]
    .map((row) => `<div class="row ${row}"><b class="label">${row}</b><span class="value">x</span></div>`)
    .join("");
  const pair = (body: string, first: string, second: string, strict = false) => {
    const document = page(body);
    return pairFor(one(document, first), one(document, second), document, strict);
  };

  test("of a label and its value stands for all rows of the same shape", () =>
    expect(pair(`<section class="facts">${rows}</section>`, ".owner .label", ".owner .value")).toEqual({
      at: ".row",
      first: ".label",
      second: ".value",
      count: 3,
    }));
  test("in a table is known by its cells", () => {
    const table = ["a", "b"].map((row) => `<tr><th>${row}</th><td>x</td></tr>`).join("");
    const found = pair(`<ul><li>x</li></ul><table class="facts">${table}</table>`, "th", "td");
    expect(found).toMatchObject({ first: "th", second: "td", count: 2 });
  });
  test("that is strict is no list in which something else stands too", () => {
    const files =
      '<ul class="files"><li><a>a.pdf</a><button>x</button></li></ul><ul class="menu"><li>y</li></ul>';
    expect(pair(files, ".files a", ".files button", true)).toMatchObject({ at: ".files > li", count: 1 });
  });
  test("is none where one stands in the other, or nothing holds them", () => {
    expect(pair("<p><b>Label</b> x</p>", "b", "p")).toBeNull();
    expect(pair("<b>Label</b><i>x</i>", "b", "i")).toBeNull();
  });
});
