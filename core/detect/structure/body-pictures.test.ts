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

test("neither another picture nor a word about one", () => {
  expect(pictures(`<img src="cid:logo"> data:image/png;base64,AAAA`)).toBe(0);
  expect(bodyPictures({ format: "text", source: png(40_000) })).toEqual([]);
});
