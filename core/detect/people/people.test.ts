import { expect, test } from "vitest";
import { type Draft, shown } from "../../../test/detection.ts";

/** Name, case number and relatives found in a draft, with whom they are. */
function people(draft: Draft): string[] {
  return shown(draft).filter((line) =>
    /^(?:participant-name|participant-id|household-member-name|third-party-name) /.test(line),
  );
}

const found: readonly [what: string, draft: Draft, lines: readonly string[]][] = [
  ["a whole name", { body: "Marisol Vega is here." }, ["participant-name HB-1001 'Marisol Vega'"]],
  ["in small letters", { body: "marisol vega is here" }, ["participant-name HB-1001 'marisol vega'"]],
  ["in capitals", { body: "MARISOL VEGA" }, ["participant-name HB-1001 'MARISOL VEGA'"]],
  ["family name first", { body: "Vega, Marisol" }, ["participant-name HB-1001 'Vega, Marisol'"]],
  [
    "a nickname with the family name",
    { body: "Bobby Hale moved." },
    ["participant-name HB-1004 'Bobby Hale'"],
  ],
  ["without its marks", { body: "Tuyet Nguyen" }, ["participant-name HB-1003 'Tuyet Nguyen'"]],
  [
    "with marks set apart (NFD)",
    { body: "Tuyết Nguyễn".normalize("NFD") },
    [`participant-name HB-1003 '${"Tuyết Nguyễn".normalize("NFD")}'`],
  ],
  ["a curly apostrophe", { body: "Siobhán O’Brien" }, ["participant-name HB-1009 'Siobhán O’Brien'"]],
  ["no apostrophe", { body: "Siobhan OBrien" }, ["participant-name HB-1009 'Siobhan OBrien'"]],
  ["over a line's end", { body: "Please meet Marisol\nVega." }, ["participant-name HB-1001 'Marisol\nVega'"]],
  ["an initial", { body: "Marisol V. needs a unit" }, ["participant-name HB-1001 'Marisol V.'"]],
  ["the case number", { body: "hb-1001 is ready" }, ["participant-id HB-1001 'hb-1001'"]],
  [
    "the given name of the focus",
    { body: "Marisol is ready", participant: "HB-1001" },
    ["participant-name HB-1001 'Marisol'"],
  ],
  [
    "the given name when the subject names them",
    { subject: "Desmond Clarke", body: "Desmond is ready" },
    ["participant-name HB-1007 'Desmond Clarke'", "participant-name HB-1007 'Desmond'"],
  ],
  [
    "the given name when the message goes to them",
    { to: "marisol.vega@mail.example", body: "Hi Marisol, see you Tuesday." },
    ["participant-name HB-1001 'Marisol'"],
  ],
  [
    "a nickname beside a child of the household",
    { body: "Mari stopped by with Mateo." },
    ["participant-name HB-1001 'Mari'", "household-member-name HB-1001+0 'Mateo'"],
  ],
  ["a rare family name", { body: "The Okafor file" }, ["participant-name HB-1002 'Okafor'"]],
  ["a name of ordinary words", { body: "Grace Will will come" }, ["participant-name HB-1008 'Grace Will'"]],
  [
    "a child of the household",
    { body: "Mateo is nine", participant: "HB-1001" },
    ["household-member-name HB-1001+0 'Mateo'"],
  ],
  [
    "a child whom the policy does not know",
    { body: "Her daughter Paula is nine", participant: "HB-1002" },
    ["household-member-name HB-1002+? 'Paula'"],
  ],
  [
    "a former partner",
    { body: "her ex, Carlos Mendez, called", participant: "HB-1001" },
    ["third-party-name other 'Carlos Mendez'"],
  ],
  [
    "a neighbour",
    { body: "your neighbor Mrs. Doyle called", participant: "HB-1001" },
    ["third-party-name other 'Mrs. Doyle'"],
  ],
  [
    "a sister behind her name",
    { body: "Joan Kim, his sister, called", participant: "HB-1010" },
    ["third-party-name other 'Joan Kim'"],
  ],
  ["a relative in Spanish", { body: "su vecina doña Rosa llamó", participant: "HB-1001" }, []],
  [
    "a third person once more",
    { body: "Her ex, Carlos Mendez, called. Carlos will come back.", participant: "HB-1001" },
    ["third-party-name other 'Carlos Mendez'", "third-party-name other 'Carlos'"],
  ],
  [
    "somebody not in the policy, in a form",
    { body: "Name: Jane Roe\nSSN: 219-09-9999" },
    ["participant-name ?jane roe 'Jane Roe'"],
  ],
  [
    "somebody not in the policy, by role",
    { body: "our client Jane Roe relapsed" },
    ["participant-name ?jane roe 'Jane Roe'"],
  ],
  [
    "somebody not in the policy, in a table",
    { body: "Client\tSSN\nJane Roe\t219-09-9999" },
    ["participant-name ?jane roe 'Jane Roe'"],
  ],
  [
    "somebody not in the policy, beside a number",
    { body: "Jane Roe, SSN 219-09-9999, came." },
    ["participant-name ?jane roe 'Jane Roe'"],
  ],
];

const silent: readonly [what: string, draft: Draft][] = [
  ["the verb will", { body: "Will you come?", participant: "HB-1008" }],
  ["grace as a word", { body: "the grace period ends, grace will help", participant: "HB-1008" }],
  ["a street", { body: "the Grace Street office", participant: "HB-1008" }],
  ["a month", { body: "in May and in April" }],
  ["snow in winter", { body: "Snow is expected on Friday.", participant: "HB-1002" }],
  ["a given name that nobody bears out", { body: "Marisol from leasing called" }],
  ["another family name", { body: "Marisol Gomez called", participant: "HB-1001" }],
  ["another given name", { body: "Joan Clarke from the county called" }],
  ["an e-mail address", { body: "write to okafor@mail.example" }],
  ["a web address", { body: "https://okafor.example/brooks" }],
  ["a greeting", { body: "Hi Ana, Diego's game is at three." }],
  ["a company", { body: "Vega Plumbing sent a letter" }],
  ["staff", { body: "Dana Whitfield called" }],
  ["the sender's own family", { body: "my sister Joan came, and our son Tom", participant: "HB-1001" }],
  ["relatives of nobody", { body: "her ex, Carlos Mendez, called" }],
  ["a stranger's name under a label", { body: "Name: Jane Roe\nPhone: 219-555-0123" }],
  ["a service for clients", { body: "Client Services Team and client Portal Access" }],
];

test.each(found)("finds %s", (_what, draft, lines) => {
  expect(people(draft)).toEqual(expect.arrayContaining([...lines]));
});

test.each(silent)("finds nobody in %s", (_what, draft) => {
  expect(people(draft)).toEqual([]);
});
