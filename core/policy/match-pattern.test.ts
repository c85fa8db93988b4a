import { expect, test } from "vitest";
import { safeParse } from "zod/mini";
import { matchPattern } from "./match-pattern.ts";

test.each(["https://mail.agency.org/*", "*://*.agency.org/mail/*", "http://127.0.0.1/*", "https://*/owa/*"])(
  "%s names pages",
  (pattern) => expect(safeParse(matchPattern, pattern).success).toBe(true),
);

test.each([
  "mail.agency.org",
  "https://mail.agency.org",
  "https://mail.*.org/*",
  "https://*mail.agency.org/*",
  "https://mail.agency.org:8080/*",
  "ftp://mail.agency.org/*",
  "https:///*",
  "https://mail..org/*",
  "https://mail.agency.org/* ",
  "",
])("“%s” names none, and is refused before a browser sees it", (pattern) => {
  expect(safeParse(matchPattern, pattern).success).toBe(false);
});
