import { expect, test } from "vitest";
import { type Draft, shown } from "../../test/detection.ts";

const marisol = "HB-1001";
const james = "HB-1002";
const kayla = "HB-1006";

/** The field, and whom it must be about. */
const cases: readonly [what: string, draft: Draft, line: string][] = [
  ["the named person", { body: "Marisol Vega has asthma." }, `physical-health ${marisol}`],
  [
    "a pronoun is the last participant",
    { body: "Marisol Vega came. She has asthma." },
    `physical-health ${marisol}`,
  ],
  [
    "what is somebody's",
    { body: "Your son Mateo's asthma", participant: marisol },
    `physical-health ${marisol}+0`,
  ],
  [
    "what a household needs",
    { body: "She and her kids, Mateo (9) and Lucia (6), need two bedrooms.", participant: marisol },
    `household-bedrooms-needed ${marisol}`,
  ],
  ["no name, one focus", { body: "She has asthma.", participant: marisol }, `physical-health ${marisol}`],
  ["no name, no focus", { body: "She has asthma." }, "physical-health nobody"],
  [
    "the person of the subject",
    { subject: "Marisol Vega", body: "Asthma again." },
    `physical-health ${marisol}`,
  ],
  [
    "each line its own person",
    { body: "Marisol Vega, 415-555-0141\nJames Okafor, 415-555-0162" },
    `phone ${james}`,
  ],
  [
    "each paragraph its own person",
    { body: "Marisol Vega came.\n\nJames Okafor came. He has asthma." },
    `physical-health ${james}`,
  ],
  [
    "each row its own person",
    { body: "Name\tDOB\nMarisol Vega\t03/14/1989\nJames Okafor\t01/02/1971" },
    `date-of-birth ${james}`,
  ],
  [
    "a row of nobody whom we know",
    { body: "Client\tSSN\nMarisol Vega\t987-65-4321\nJane Roe\t219-09-9999" },
    "ssn ?jane roe",
  ],
  ["a name below its details", { body: "SSN: 987-65-4321\nName: Marisol Vega" }, `ssn ${marisol}`],
  ["a contact on file", { body: "James Okafor gave 415-555-0141." }, `phone ${marisol}`],
  ["his mother has lupus", { body: "His mother has lupus.", participant: james }, "physical-health other"],
  [
    "a parent in the household",
    { body: "Her mother Renee has lupus.", participant: kayla },
    `physical-health ${kayla}+0`,
  ],
  [
    "a mother set off by who",
    { body: "She lives with her mother, who has cancer.", participant: kayla },
    `physical-health ${kayla}+0`,
  ],
  [
    "su mamá, que tiene",
    { body: "Vive con su mamá, que tiene diabetes.", participant: marisol },
    "physical-health other",
  ],
  [
    "a child's job",
    { body: "Her son Mateo works part time.", participant: marisol },
    `employment-status ${marisol}+0`,
  ],
  [
    "a child's age beside the name",
    { body: "her kids Mateo (9) and Lucia (6)", participant: marisol },
    `household-member-age ${marisol}+1`,
  ],
  [
    "a case on a child",
    { body: "CPS closed a case on Lucia in 2024.", participant: marisol },
    `child-welfare ${marisol}+1`,
  ],
  [
    "a relative who only receives",
    { body: "She cares for her brother and takes lithium.", participant: kayla },
    `mental-health ${kayla}`,
  ],
  [
    "a former partner's arrest",
    { body: "Her ex, Carlos Mendez, was arrested.", participant: marisol },
    "criminal-record other",
  ],
  [
    "what he did to her is hers",
    { body: "Her ex was arrested after he hit her.", participant: marisol },
    `domestic-violence ${marisol}`,
  ],
  [
    "who looks for her is hers",
    { body: "Her husband is looking for her.", participant: marisol },
    `domestic-violence ${marisol}`,
  ],
  ["mother's phone", { body: "Mother's phone: 415-555-0177", participant: kayla }, `phone ${kayla}+0`],
  [
    "he, in a message about her",
    {
      body: "Her ex Carlos Mendez drinks and she left him. He is on parole. She is safe.",
      participant: marisol,
    },
    "probation-parole other",
  ],
];

test.each(cases)("%s", (_what, draft, line) => {
  expect(shown(draft).map((found) => found.replace(/ '[\s\S]*$/, ""))).toContain(line);
});
