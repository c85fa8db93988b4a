import { expect, test } from "vitest";
import { bodyPictures } from "./body-pictures.ts";

const pictures = (source: string) => bodyPictures({ format: "html", source }).length;
const png = (letters: number) => `<p>See:</p><img alt="" src="data:image/png;base64,${"A".repeat(letters)}">`;

test("a screenshot in the text can't be read; a logo is let go", () => {
  expect(pictures(png(40_000) + png(40_001))).toBe(2);
  expect(pictures(png(2000))).toBe(0);
});

test("a drawing may hold words", () => {
  expect(pictures(`<img src='data:image/svg+xml,%3Csvg%3E%3Ctext%3ESSN%3C/text%3E'>`)).toBe(1);
});

test.each([
  ["a picture that an editor keeps until it is sent", `<img src="blob:https://mail.example/0f-1">`],
  ["an embedded file", `<object data="data:application/pdf;base64,JVBERi0"></object>`],
  [
    "a picture for a sharper screen",
    `<img src="cid:logo" srcset="cid:logo 1x, data:image/svg+xml,%3Csvg%3E 2x">`,
  ],
  ["a background", `<td style="background:url(data:image/svg+xml;utf8,%3Csvg%3E)">`],
  ["a background in quotes", `<td style='background: url("data:image/svg+xml;utf8,%3Csvg%3E")'>`],
  [
    "a background of a style sheet",
    `<style>td { background: url(data:application/pdf;base64,JVBE) }</style>`,
  ],
  ["a file to be saved from a link", `<a download href="data:,987-65-4321">file</a>`],
  ["a spelling with character references", `<img src="&#100;ata&colon;image/svg+xml,%3Csvg%3E">`],
  [
    "a drawing behind a logo",
    `<img srcset="data:image/png;base64,AAAA 1x, data:image/svg+xml,%3Csvg%3E 2x">`,
  ],
  ["a screenshot in lines of 76 letters", png(40_000).replace(/A{76}/g, "$&\n")],
  [
    "a drawing for one mail program only",
    `<!--[if mso]><v:fill src="data:image/svg+xml,%3Csvg%3E"/><![endif]-->`,
  ],
])("%s can't be read", (_title, source) => {
  expect(pictures(source)).toBe(1);
});

test.each([
  ["a word about data in an attribute", `<td title="Our data: two rows, see metadata:image/png">`],
  ["an attribute whose name begins alike", `<td data-label="Phone" data-src="https://a.example/data,1">`],
  ["words in a style sheet", `<style>.data:hover, .data { color: red }</style>data:,x`],
  [
    "a logo behind the table",
    `<td background="data:image/gif;base64,R0lGOD" style="background:url(data:image/gif;base64,R0lG)">`,
  ],
])("%s is no picture", (_title, source) => {
  expect(pictures(source)).toBe(0);
});

test("neither another picture nor a word about one", () => {
  expect(pictures(`<img src="cid:logo"> data:image/png;base64,AAAA`)).toBe(0);
  expect(bodyPictures({ format: "text", source: png(40_000) })).toEqual([]);
});
