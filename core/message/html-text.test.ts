import fc from "fast-check";
import { expect, test } from "vitest";
import { readHtml } from "./html-text.ts";

const pages: readonly (readonly [title: string, source: string, text: string])[] = [
  [
    "paragraphs stand apart, line breaks do not",
    "<p>Hi <b>Jor</b>dan,</p>\n<p>One<br>Two</p>",
    "Hi Jordan,\n\nOne\nTwo",
  ],
  [
    "paragraphs are lines where empty ones set them apart",
    "<p>One</p><p>Two</p><p>&nbsp;</p><p>Three</p>",
    "One\nTwo\n\nThree",
  ],
  [
    "a block is a line, an empty one a blank line",
    "<div>One</div><div><br></div><div>Two<br></div><div>Three</div>",
    "One\n\nTwo\nThree",
  ],
  [
    "white space is one space, and none at the ends of a line",
    "<p>  One\n\t two  <i> three </i></p>",
    "One two three",
  ],
  [
    "entities are what they stand for",
    "Vel&aacute;squez &#8209; 5&nbsp;&lt;&nbsp;6 &amp;co &nosuch;",
    "Velásquez ‑ 5 < 6 &co &nosuch;",
  ],
  [
    "cells are set apart by tabs, also empty ones",
    "<table><tr><th><p>Name</p></th><th>SSN</th></tr><tr><td>Ana<br>Ruiz</td><td></td></tr></table>",
    "Name\tSSN\nAna Ruiz\t",
  ],
  [
    "a table that only lays a mail out has lines",
    "<table><tr><td><table><tr><td>One</td></tr></table></td><td>Two</td></tr></table>",
    "One\nTwo",
  ],
  ["list items are lines", "<ul><li>One<li>Two<ul><li>Three</ul></ul>After", "One\nTwo\nThree\n\nAfter"],
  [
    "hidden words follow below, and part no number",
    `<p>One 987-<b hidden>two</b>65-4321</p><p style="display: none">three <i>four</i></p><p>Five</p>`,
    "One 987-65-4321\n\nFive\n\ntwo\n\nthree four",
  ],
  ["what is shown stands where it is", `<p>One <b style="display:inline">two</b>3</p>`, "One two3"],
  ["scripts and style sheets hold no text", "<style>p{}</style><script>if (a<b) c()</script>One", "One"],
  [
    "words of attributes and comments follow, a line each",
    `<img alt="a cat"><a href="https://x.example/?n=Ana%20Ruiz">One</a><!-- two -->`,
    "One\n\na cat\nhttps://x.example/?n=Ana Ruiz\ntwo",
  ],
  [
    "a link that says what its text says is not said twice",
    `<a href="mailto:Ana@x.example">ana@x.example</a> <a href="tel:4155550141">415-555-0141</a>`,
    "ana@x.example 415-555-0141",
  ],
  [
    "what only Outlook shows is read",
    "<!--[if mso]><p>One</p><![endif]--><!--StartFragment-->Two",
    "Two\n\nOne",
  ],
  ["preformatted lines stay lines", "<pre>One\n  two\n</pre>", "One\n  two"],
  ["a tab from a sheet stays a tab", "<div>Name\tSSN</div>", "Name\tSSN"],
  ["an end tag that nothing opened changes nothing", "</p></div>One</b><p>Two</i> three", "One\n\nTwo three"],
  ["a picture drawn in the page is read too", "<svg><title>One</title><style>a{}</style></svg>", "One"],
];

test.each(pages)("%s", (_title, source, text) => {
  expect(readHtml(source).text).toBe(text);
});

const pieces =
  "a,bc ,<b hidden>,<p style='display:none'>,\u00e9,&amp;,&nbsp;,<b>,</b>,<p>,</p>,<br>,<div>,</div>,<td>,<!-- c -->,<i title='t'>".split(
    ",",
  );

test("every character of the text leads back to its place in the source", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(" ", "\n", ...pieces), { maxLength: 40 }), (chosen) => {
      const source = chosen.join("");
      const { text, runs } = readHtml(source);
      let end = 0;
      for (const run of runs) {
        expect(run.start).toBe(end);
        end = run.end;
        if (run.kind !== "copy") continue;
        expect(source.slice(run.sourceStart, run.sourceEnd)).toBe(text.slice(run.start, run.end));
      }
      expect(end).toBe(text.length);
    }),
  );
});

test.each(["<b>", "<div>", "</p>", "<td>", "<!--", "<a href='", "&amp", "<li><p>", "<table><tr><td>"])(
  "a page of nothing but %s is read to its end, however deep or crooked",
  (piece) => {
    expect(readHtml(piece.repeat(32_000)).text.length).toBeLessThanOrEqual(piece.length * 32_000);
  },
);
