import { expect, test } from "vitest";
import { withoutLink } from "./without-link.ts";

const link = "https://agency.sharepoint.com/:w:/g/notes?e=1";

test.each([
  ["a link goes with its words", `<p>See <a href="${link}">case notes.docx</a>.</p>`, "<p>See .</p>"],
  ["an address that stands bare", `<p>${link}</p>`, "<p></p>"],
  [
    "as HTML writes it",
    `<p>A <a href="${link.replace("?", "?x=2&amp;")}">b</a></p>`,
    "<p>A </p>",
    link.replace("?", "?x=2&"),
  ],
  ["each time that it stands there", `<a href='${link}'>one</a> <A HREF="${link}" class="x">two</A>`, " "],
  ["nothing else", `<a href="${link}2">other</a>`, `<a href="${link}2">other</a>`],
] as const)("%s", (_, source, left, gone: string = link) => {
  expect(withoutLink(source, gone)).toBe(left);
});
