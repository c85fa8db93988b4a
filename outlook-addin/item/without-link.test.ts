import { expect, test } from "vitest";
import { cloudLinks } from "./cloud-links.ts";
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
  ["as numbers write it", `<p>A <a href="${link.replace(/\./g, "&#46;")}">b</a></p>`, "<p>A </p>"],
  [
    "out of what wraps it",
    `<p>A <a href="https://x.example/?a=${encodeURIComponent(link)}&amp;c=1">b</a> c</p>`,
    "<p>A  c</p>",
  ],
  [
    "without its scheme",
    `<p>See&nbsp;${link.slice("https://".length)}&nbsp;and go.</p>`,
    "<p>See&nbsp;&nbsp;and go.</p>",
  ],
  ["and not the word at it", `<p>File:${link} here</p>`, "<p>File: here</p>"],
  [
    "the element that writes it and leads elsewhere",
    `<p>A <a href="https://x.example/s/1">${link}</a></p>`,
    "<p>A </p>",
  ],
  ["nothing else", `<a href="${link}2">other</a>`, `<a href="${link}2">other</a>`],
] as const)("%s", (_, source, left, gone: string = link) => {
  expect(withoutLink(source, gone)).toBe(left);
});

const wrapped = `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&amp;data=05`;
test.each([
  ["in an attribute without quotes", `<a href=${link}>notes</a>`],
  ["in words and in an attribute", `<a href="${wrapped}">${link}</a> or ${link}, (${link})`],
  ["in a picture", `<img src="${link.replace(":", "&#58;")}" alt='${link.slice(6)}'>`],
  ["glued to others", `x=${link},${link};//agency.sharepoint.com/a.docx`],
  ["in plain words", `Notes: ${wrapped}\n\n${link.slice(8)}.`],
])("whatever was found is gone afterwards: %s", (_, source) => {
  const found = cloudLinks(source);
  expect(found.length).toBeGreaterThan(0);
  expect(cloudLinks(found.reduce(withoutLink, source))).toEqual([]);
});
