import fc from "fast-check";
import { expect, test } from "vitest";
import { readHtml } from "./html-text.ts";
import { textMap } from "./text-map.ts";

const mapOf = (source: string) => {
  const { text, runs } = readHtml(source);
  return { text, runs, map: textMap({ format: "html", source, text, runs }) };
};

const page = "<p>Hi <b>Jo</b> &eacute;  x</p><p>two</p>";
const places: readonly { name: string; page: number; text: number; lossy?: true }[] = [
  { name: "the first character", page: 3, text: 0 },
  { name: "a character in an element", page: 9, text: 3 },
  { name: "an entity", page: 16, text: 6 },
  { name: "inside an entity", page: 18, text: 6, lossy: true },
  { name: "a space that stands for two", page: 24, text: 7 },
  { name: "the second of two spaces", page: 25, text: 7, lossy: true },
  { name: "inside a tag: the line end that it makes", page: 30, text: 9, lossy: true },
  { name: "a character of the next paragraph", page: 34, text: 11 },
];

test.each(places)("$name: page to text, and back", ({ page: place, text, lossy }) => {
  const { map } = mapOf(page);
  expect(map.toText(place)).toBe(text);
  if (!lossy) expect(map.toSource(text)).toBe(place);
});

test("in plain text both are the same", () => {
  const map = textMap({ format: "text", source: "abc", text: "abc", runs: [] });
  expect([map.toSource(2), map.toText(2), map.toSource(9)]).toEqual([2, 2, 3]);
});

const piece = fc.constantFrom(
  "a",
  "bc ",
  " ",
  "\n",
  "é",
  "&amp;",
  "&nbsp;",
  "<b>",
  "</b>",
  "<p>",
  "</p>",
  "<br>",
  "<div>",
  "</div>",
  "<td>",
  "<!-- c -->",
  "<i title='t'>",
);

test("every copied character leads to itself in the source, and back", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const source = pieces.join("");
      const { text, runs, map } = mapOf(source);
      let end = 0;
      for (const run of runs) {
        expect(run.start).toBe(end);
        end = run.end;
        if (run.kind !== "copy") continue;
        for (let at = run.start; at < run.end; at++) {
          const place = map.toSource(at);
          expect(source.charAt(place)).toBe(text.charAt(at));
          expect(map.toText(place)).toBe(at);
        }
      }
      expect(end).toBe(text.length);
    }),
  );
});
