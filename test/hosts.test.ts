import fc from "fast-check";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { withoutChance } from "./hosts/mail.ts";
import { compare } from "./hosts/practice/compare.ts";
import { docx, lockedZip } from "./hosts/practice/files.ts";
import { practiceWords } from "./hosts/practice/words.ts";
import { scenarios } from "./scenarios.ts";

const shown = (written: string, left: string) =>
  compare(written, left)
    .map(({ kind, text }) => (kind === "same" ? text : kind === "out" ? `[-${text}-]` : `[+${text}+]`))
    .join("");

test.each([
  ["nothing changed", "Hi Jordan", "Hi Jordan", "Hi Jordan"],
  ["a line went", "Name: A\nSSN: 1\nBye", "Name: A\nBye", "Name: A\n[-SSN: 1\n-]Bye"],
  ["a value became less", "DOB: x", "Age: 37", "[-DOB:-][+Age:+] [-x-][+37+]"],
])("the outbox marks what changed: %s", (_, written, left, marked) => {
  expect(shown(written, left)).toBe(marked);
});

test("the two sides of a comparison give back what was written and what left", () => {
  const letter = fc
    .array(fc.constantFrom("a", "b", " ", "\n", "ñ"), { maxLength: 30 })
    .map((l) => l.join(""));
  fc.assert(
    fc.property(letter, letter, (written, left) => {
      const side = (kind: "in" | "out") =>
        compare(written, left)
          .filter((stretch) => stretch.kind !== kind)
          .map(({ text }) => text)
          .join("");
      expect(side("in")).toBe(written);
      expect(side("out")).toBe(left);
    }),
  );
});

test("a scenario's Word file is a zip that holds its lines", () => {
  const document = unzipSync(docx(["A & B", "<c>"]))["word/document.xml"];
  expect(new TextDecoder().decode(document)).toContain("A &amp; B</w:t>");
});

test("a locked zip says so in both of its headers", () => {
  const zip = lockedZip();
  expect((zip[6] ?? 0) & 1).toBe(1);
  const directory = zip.findIndex(
    (_, at) => zip[at] === 0x50 && zip[at + 2] === 0x01 && zip[at + 3] === 0x02,
  );
  expect((zip[directory + 8] ?? 0) & 1).toBe(1);
});

test("two sends of the same mail are equal once chance is taken out", () => {
  const sent = (id: string, boundary: string) =>
    `Message-ID: <${id}>\r\nDate: ${id}\r\nContent-Type: multipart/mixed;\r\n boundary="${boundary}"\r\n\r\n--${boundary}\r\nHi\r\n--${boundary}--`;
  expect(withoutChance(sent("1", "=_a"))).toBe(withoutChance(sent("2", "=_b")));
});

test.each(["en", "es"] as const)("each scenario has its title and what to watch for (%s)", (language) => {
  const say = practiceWords(language);
  for (const { id } of scenarios)
    for (const name of [`draft-${id}`, `draft-${id}.watch`]) expect(say(name)).not.toBe(name);
});
