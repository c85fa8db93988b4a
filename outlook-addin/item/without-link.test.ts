import { expect, test } from "vitest";
import { withoutLink } from "./without-link.ts";

const link = "https://agency.sharepoint.com/:w:/g/notes?e=1";

test.each([
  ["a link goes with its words", `<p>See <a href="${link}">case notes.docx</a>.</p>`, "<p>See .</p>"],
  ["an address that stands bare", `<p>${link}</p>`, "<p></p>"],
  ["each time that it stands there", `<a href='${link}'>one</a> <A HREF="${link}" class="x">two</A>`, " "],
  ["nothing else", `<a href="${link}2">other</a>`, `<a href="${link}2">other</a>`],
])("%s", (_, source, left) => {
  expect(withoutLink(source, link)).toBe(left);
});
