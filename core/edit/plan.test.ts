import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planned } from "../../test/marked-draft.ts";

const name = "«include participant-name: Maria Lopez»";
const phone = "«include phone: 415-555-0141»";
const ssn = "«strip ssn: 987-65-4321»";
const born = "«reduce date-of-birth: 03/14/1989»";

const cases: readonly (readonly [title: string, body: string, left: string])[] = [
  [
    "a labelled value goes with its label and its line",
    `Name: ${name}\nSSN: ${ssn}\nPhone: ${phone}`,
    "Name: Maria Lopez\nPhone: 415-555-0141",
  ],
  [
    "one of several labels on a line goes alone",
    `Name: ${name}, SSN: ${ssn}, Phone: ${phone}`,
    "Name: Maria Lopez, Phone: 415-555-0141",
  ],
  ["the last label on a line takes the comma before it", `Name: ${name}, SSN: ${ssn}`, "Name: Maria Lopez"],
  [
    "a sentence goes whole",
    `Call ${phone}. She is «strip hiv: HIV positive». Thank you.`,
    "Call 415-555-0141. Thank you.",
  ],
  [
    "a clause goes where what is left is a sentence",
    `Maria's phone is ${phone} and she is «strip hiv: HIV positive».`,
    "Maria's phone is 415-555-0141.",
  ],
  [
    "a leading clause goes, and the next begins with a capital",
    `She is «strip hiv: HIV positive»; her phone is ${phone}.`,
    "Her phone is 415-555-0141.",
  ],
  [
    "a clause that hangs on the sentence goes",
    `Please call ${phone} because her ex «strip domestic-violence: beats her».`,
    "Please call 415-555-0141.",
  ],
  [
    "half a sentence is never left",
    `${name} has «include physical-health: asthma» and «strip hiv: HIV».`,
    "",
  ],
  [
    "a list loses its member",
    `${name}, ${ssn}, Rapid Rehousing, text first.`,
    "Maria Lopez, Rapid Rehousing, text first.",
  ],
  [
    "brackets go with what stood in them",
    `${name} (SSN ${ssn}) needs 2 bedrooms.`,
    "Maria Lopez needs 2 bedrooms.",
  ],
  [
    "a heading goes with its last line",
    `HEALTH:\n- «strip hiv: HIV positive»\n\nHOUSING:\n- 2 bedrooms`,
    "HOUSING:\n- 2 bedrooms",
  ],
  [
    "a heading stays with what is left under it",
    `Referrals:\n\n${name}, ${phone}\n«strip participant-name@james: James Okafor», «strip phone@james: 415-555-0162», call.`,
    "Referrals:\n\nMaria Lopez, 415-555-0141",
  ],
  [
    "a background of sentences that all go takes its label along",
    `Background: «strip hiv: HIV positive». «strip criminal-record: Arrested in 2019».\n\nText first.`,
    "Text first.",
  ],
  ["no blank line is doubled", "One.\n\n«strip hiv: HIV positive».\n\nTwo.", "One.\n\nTwo."],
  ["a lettered list has no gap", `a) ${name}\nb) ${ssn}\nc) ${phone}`, "a) Maria Lopez\nb) 415-555-0141"],
  [
    "a marked heading over nothing goes",
    `Name: ${name}\n\n## Health\nShe is «strip hiv: HIV positive».\n\n## Home\nCall ${phone}.`,
    "Name: Maria Lopez\n\n## Home\nCall 415-555-0141.",
  ],
  ["a numbered list has no gap", `1. ${name}\n2. ${ssn}\n3. ${phone}`, "1. Maria Lopez\n2. 415-555-0141"],
  [
    "a quoted line leaves no mark, and an emptied quotation no header",
    `Yes.\n\nOn Mon, Nov 16, 2026, Dana wrote:\n> She is «strip hiv: HIV positive».\n`,
    "Yes.",
  ],
  [
    "the rest of a quotation keeps its header",
    `Yes.\n\nOn Mon, Nov 16, 2026, Dana wrote:\n> She is «strip hiv: HIV positive».\n> Tuesday?`,
    "Yes.\n\nOn Mon, Nov 16, 2026, Dana wrote:\n> Tuesday?",
  ],
  [
    "a wrapped sentence goes from all its lines",
    "Please call her before noon. She told us last week when we met her\nat the office with Dana and Luis for more than an hour, that she is\n«strip hiv: HIV positive» and tired. Thank you.",
    "Please call her before noon.\nThank you.",
  ],
  [
    "a block of lines goes with the person who heads it",
    `Name: ${name}\n\nName: «strip participant-name@james: James Okafor»\nNotes: prefers evenings\n\nThanks`,
    "Name: Maria Lopez\n\nThanks",
  ],
  ["a birth date becomes an age, label and all", `DOB: ${born}`, "Age: 37"],
  ["a small label stays small", `(dob: ${born})`, "(age: 37)"],
  [
    "a birth date in Spanish becomes an age in Spanish",
    "Fecha de nacimiento: «reduce date-of-birth: 14 de marzo de 1989»",
    "Edad: 37",
  ],
  [
    "a birth date in a sentence becomes an age in it",
    `${name} was born on ${born} and needs 2 bedrooms.`,
    "Maria Lopez is 37 and needs 2 bedrooms.",
  ],
  ["a birth date that is no date goes", "Name: M\nDOB: «reduce date-of-birth: spring of 1989»", "Name: M"],
  ["a ZIP code becomes three digits", "ZIP: «reduce zip-code: 94110»", "ZIP: 941"],
  [
    "a small count becomes fewer than 11",
    "Total served: «reduce aggregate-count: 7»",
    "Total served: fewer than 11",
  ],
  ["an unanswered flag stays until it is answered", "Call «flag ssn: 987 65 4324».", "Call 987 65 4324."],
];

test.each(cases)("%s", (_title, body, left) => {
  expect(planned({ body }).body.trim()).toBe(left);
});

describe("tables", () => {
  const header = "Name,DOB,SSN,Phone";
  test("a cell takes its column along, in every row and in the header", () => {
    const body = `${header}\n${name},${born},${ssn},${phone}\n«include participant-name@li: Li Wu»,,,`;
    expect(planned({ body }).body).toBe("Name,Age,Phone\nMaria Lopez,37,415-555-0141\nLi Wu,,");
  });
  test("a person's row goes whole where nothing of it may stay", () => {
    const body = `${header}\n${name},,,${phone}\n«strip participant-name@james: James Okafor»,01/02/1971,987-65-4322,«strip phone@james: 415-555-0162»`;
    expect(planned({ body }).body).toBe("Name,Phone\nMaria Lopez,415-555-0141");
  });
  test("the rule under a Markdown header loses its column too", () => {
    const body = `| Name | SSN |\n|---|---|\n| ${name} | ${ssn} |`;
    expect(planned({ body }).body).toBe("| Name |\n|---|\n| Maria Lopez |");
  });
});

test("a subject goes by its parts, and to nothing when all of it tells", () => {
  expect(planned({ body: "", subject: `Re: ${name} - «strip substance-use: Suboxone»` }).subject).toBe(
    "Re: Maria Lopez",
  );
  expect(planned({ body: "", subject: "Re: «strip hiv: HIV» clinic" }).subject).toBe("");
});

test("a file goes whole for anything in it that may not leave as it is", () => {
  expect(planned({ body: "", attachment: `SSN: ${ssn}` }).plan.takeOut).toEqual(["attachment:0"]);
  expect(planned({ body: "", attachment: `DOB: ${born}` }).plan.takeOut).toEqual(["attachment:0"]);
  expect(planned({ body: "", attachment: `Phone: ${phone}` }).plan.takeOut).toEqual([]);
});

test("cut history leaves the sender's own words", () => {
  const body = "Yes.\n\nOn Mon, Nov 16, 2026, Dana wrote:\n> Tuesday?\n";
  expect(planned({ body, cutHistory: true }).body).toBe("Yes.");
});

const word = fc.stringMatching(/^[a-z]{2,8}$/);
const secret = fc.stringMatching(/^Q[A-Z0-9]{9}$/);
const line = fc.oneof(
  word.map((label) => ({ text: `${label}: value`, secret: "" })),
  fc
    .array(word, { minLength: 1, maxLength: 12 })
    .map((words) => ({ text: `${words.join(" ")}.`, secret: "" })),
  fc.constant({ text: "", secret: "" }),
  fc
    .tuple(
      fc.constantFrom("ssn", "hiv", "contact-preference", "case-note", "participant-name"),
      secret,
      word,
      word,
    )
    .chain(([field, value, before, after]) =>
      fc
        .constantFrom(
          "SSN: #",
          `- ${before} # ${after}.`,
          `> ${before} #`,
          `${before}, #, ${after}; she is ${after}.`,
          `${before} (#) ${after}`,
          "#",
        )
        .map((shape) => ({ text: shape.replace("#", `«strip ${field}: ${value}»`), secret: value })),
    ),
);
const drafts = fc.array(line, { maxLength: 14 });

test("whatever is stripped is gone, in any shape, and edits never overlap", () => {
  fc.assert(
    fc.property(drafts, (lines) => {
      const { body, plan } = planned({ body: lines.map(({ text }) => text).join("\n") });
      for (const { secret: value } of lines) if (value !== "") expect(body).not.toContain(value);
      plan.edits.reduce((end, edit) => {
        expect(edit.start).toBeGreaterThanOrEqual(end);
        return edit.end;
      }, 0);
    }),
  );
});

test("the order of the findings does not matter", () => {
  fc.assert(
    fc.property(drafts, (lines) => {
      const body = lines.map(({ text }) => text).join("\n");
      expect(planned({ body, shuffled: true }).plan).toEqual(planned({ body }).plan);
    }),
  );
});

test("where nothing is stripped nothing changes", () => {
  fc.assert(
    fc.property(drafts, (lines) => {
      const body = lines.map(({ text }) => text.replace(/«strip/g, "«include")).join("\n");
      const { plan, body: left } = planned({ body });
      expect(plan.edits).toEqual([]);
      expect(left).toBe(body.replace(/«[^:]*: ([^»]*)»/g, "$1"));
    }),
  );
});
