import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planned } from "../../test/marked-draft.ts";
import { readHtml } from "../message/index.ts";

const ssn = "«strip ssn: 987-65-4321»";
const html = (body: string) => planned({ body, format: "html" });

const cases: readonly (readonly [title: string, source: string, left: string])[] = [
  [
    "a line that is a block goes with its tags",
    `<div>One</div>\n<div>SSN: ${ssn}</div>\n<div>Two</div>`,
    "<div>One</div>\n\n<div>Two</div>",
  ],
  ["a line between line breaks takes one of them", `One<br>SSN: ${ssn}<br/>Two`, "One<br>Two"],
  [
    "a list item goes, and the list with its last",
    `<ul><li>SSN: ${ssn}</li></ul><ol><li>a</li><li>SSN: 987-65-4322</li></ol>`,
    "<ol><li>a</li><li>SSN: 987-65-4322</li></ol>",
  ],
  [
    "a sentence goes out of its paragraph, and the bold in it",
    `<p style="x">Call.  Her number is <b>${ssn}</b>. Thanks &amp; bye.</p>`,
    `<p style="x">Call.  Thanks &amp; bye.</p>`,
  ],
  [
    "a column goes, empty cells and all",
    `<table><tr><th>Name</th><th>SSN</th><th>Age</th></tr><tr><td>Mia</td><td>${ssn}</td><td>3</td></tr><tr><td>Li</td><td></td><td>4</td></tr></table>`,
    "<table><tr><th>Name</th><th>Age</th></tr><tr><td>Mia</td><td>3</td></tr><tr><td>Li</td><td>4</td></tr></table>",
  ],
  [
    "a last column goes, and an empty cell before it stays",
    `<table><tr><th>Name</th><th>Age</th><th>SSN</th></tr><tr><td>Mia</td><td></td><td>${ssn}</td></tr></table>`,
    "<table><tr><th>Name</th><th>Age</th></tr><tr><td>Mia</td><td></td></tr></table>",
  ],
  ["two lines never run together", `One<div>SSN: ${ssn}</div>Two`, "One<br>Two"],
  [
    "hidden words go like others",
    `<p>One</p><span style="display:none">SSN: ${ssn}</span><p>Two</p>`,
    "<p>One</p><p>Two</p>",
  ],
  [
    "a number goes with what was hidden beside it",
    `<p>One.</p><p>SSN <i hidden>x</i>${ssn}</p><p>Two. <i hidden>y</i></p>`,
    "<p>One.</p><p>Two. <i hidden>y</i></p>",
  ],
  ["an attribute goes whole", `<p>One <img src="a" alt="SSN: ${ssn}"></p>`, `<p>One <img src="a"></p>`],
  ["a comment goes whole", `<p>One</p><!-- SSN: ${ssn} -->`, "<p>One</p>"],
  [
    "a link that repeats its text goes when the text does",
    `<p>One. Write to <a href="mailto:a@b.example">«strip email: a@b.example»</a> at home.</p>`,
    "<p>One.</p>",
  ],
  [
    "an Outlook line goes with its own tags",
    `<p class=MsoNormal>One<o:p></o:p></p><p class=MsoNormal>SSN: ${ssn}<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Two<o:p></o:p></p>`,
    "<p class=MsoNormal>One<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Two<o:p></o:p></p>",
  ],
  [
    "a birth date becomes an age",
    "<p>DOB:&nbsp;«reduce date-of-birth: 03/14/1989»</p>",
    "<p>Age:&nbsp;37</p>",
  ],
  [
    "an emptied quotation goes with its header",
    `<div>Yes.</div><div>On Mon, Nov 16, 2026, Dana wrote:</div><blockquote type="cite"><p>SSN: ${ssn}</p></blockquote>`,
    "<div>Yes.</div>",
  ],
];

test.each(cases)("%s", (_title, source, left) => {
  expect(html(source).source).toBe(left);
});

const secret = fc.stringMatching(/^Q[A-Z0-9]{9}$/);
const word = fc.stringMatching(/^[a-z]{2,8}$/);
const wrap = fc.constantFrom(
  "<div>#</div>",
  "<p>#</p>",
  "<div><b>#</b></div>",
  "<ul><li>#</li></ul>",
  "#<br>",
  "<blockquote>#</blockquote>",
  "<table><tr><td><p>#</p></td></tr></table>",
  "<div>#<br></div>\n",
);
const block = fc.oneof(
  fc.tuple(word, word).map(([one, two]) => ({ text: `${one} &amp; ${two}.`, secret: "", keep: true })),
  fc.constant({ text: "<br>", secret: "", keep: false }),
  fc.constant({ text: "&nbsp;", secret: "", keep: false }),
  fc
    .tuple(word, secret)
    .map(([one, value]) => ({ text: `${one}: «strip ssn: ${value}»`, secret: value, keep: false })),
);
const pages = fc.array(
  fc
    .tuple(block, wrap)
    .map(([{ text, ...rest }, shape]) => ({ ...rest, source: shape.replace("#", () => text) })),
  { minLength: 1, maxLength: 12 },
);

describe("any page", () => {
  test("what was stripped is nowhere in the source, what was not touched is there byte for byte", () => {
    fc.assert(
      fc.property(pages, (blocks) => {
        const { source } = html(blocks.map((one) => one.source).join(""));
        let at = 0;
        for (const one of blocks) {
          if (one.secret !== "") expect(source).not.toContain(one.secret);
          if (!one.keep) continue;
          // A line break at its end belongs to the line below as well.
          const bytes = one.source.replace(/<br>(<.div>)?\n?$/, "");
          at = source.indexOf(bytes, at);
          expect(at).toBeGreaterThanOrEqual(0);
          at += bytes.length;
        }
      }),
    );
  });

  test("the text of the edited source is what the plan says will arrive", () => {
    fc.assert(
      fc.property(pages, (blocks) => {
        const { source, body } = html(blocks.map((one) => one.source).join(""));
        expect(readHtml(source).text).toBe(body);
      }),
    );
  });
});
