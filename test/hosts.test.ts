import { readFileSync } from "node:fs";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { withoutChance } from "./hosts/mail.ts";
import { lineOf, peopleOf } from "./hosts/outlook/addresses.ts";
import { drafts, leftOut } from "./hosts/outlook/drafts.ts";
import { alertOf } from "./hosts/outlook/page/alert.ts";
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

test("Outlook has a draft for each scenario that travels as its sender's address does, and no other", () => {
  expect(drafts.length + leftOut.length).toBe(scenarios.length + 3);
  expect(new Set(leftOut.map(({ channel }) => channel)).has("encrypted-mail")).toBe(false);
});

test.each([
  ["a@b.example, Jordan Ames <j@k.example>", "a@b.example; Jordan Ames <j@k.example>"],
  ['"Ames, Jordan" <j@k.example>;', '"Ames, Jordan" <j@k.example>'],
  [" ; ", ""],
])("an address line %j is read as %j", (typed, read) => {
  expect(lineOf(peopleOf(typed))).toBe(read);
});

test("no send mode shows an alert for what is allowed, and each shows one for what is not", () => {
  for (const mode of ["SoftBlock", "Block", "PromptUser"] as const) {
    expect(alertOf({ kind: "completed", context: { allowEvent: true } }, mode, "1.15")).toBeNull();
    expect(alertOf({ kind: "completed", context: {} }, mode, "1.12")).toMatchObject({ kind: "blocked" });
    for (const kind of ["unavailable", "timeout", "no-handler"] as const)
      expect(alertOf({ kind }, mode, "1.12")).toMatchObject({
        kind,
        sendAnyway: mode === "PromptUser" || (kind === "unavailable" && mode === "SoftBlock"),
      });
  }
});

test.each(["practice", "casework"])("the %s pages say the same things in both languages", (host) => {
  const ids = (language: string) =>
    readFileSync(new URL(`hosts/${host}/words/${language}.ftl`, import.meta.url), "utf8").match(
      /^(\w[\w-]*|\s+\.\w+)(?= =)/gm,
    );
  expect(ids("es")).toEqual(ids("en"));
});

test("the practice Outlook says the same things in both languages, and has a title for each draft of its own", () => {
  const ids = (language: string) =>
    readFileSync(new URL(`hosts/outlook/words/${language}.ftl`, import.meta.url), "utf8").match(
      /^(\w[\w-]*|\s+\.\w+)(?= =)/gm,
    );
  expect(ids("es")).toEqual(ids("en"));
  const own = drafts.filter(({ id }) => id.startsWith("outlook-")).map(({ id }) => `draft-${id}`);
  expect(ids("en")).toEqual(expect.arrayContaining(own));
});
