import { describe, expect, test } from "vitest";
import { type Cases, toldAlone, toldBeside } from "../../test/lexicon-cases.ts";

const cases: readonly Cases[] = [
  {
    field: "religion",
    found: ["She is Muslim.", "He goes to church on Sundays.", "Ella va a la iglesia."],
    silent: ["Catholic Charities has beds.", "The church on Main Street lends chairs."],
  },
  {
    field: "special-education",
    found: ["Her son has an IEP.", "He is in special education.", "Él está en educación especial."],
    silent: ["The plan has 504 lines.", "Education is special to us."],
  },
  {
    field: "school-discipline",
    found: [
      "He was suspended from school for fighting.",
      "She was expelled in May.",
      "Él fue expulsado de la escuela.",
    ],
    silent: ["The bridge is a suspension bridge.", "Service is suspended on Sunday."],
  },
  {
    field: "eviction-history",
    found: ["She was evicted in 2022.", "He has an eviction on his record.", "La desalojaron en 2022."],
    silent: ["The eviction moratorium ended.", "La prevención de desalojos abre a las nueve."],
  },
  {
    field: "debts-credit",
    found: [
      "She owes back rent.",
      "His credit score is low.",
      "He filed for bankruptcy.",
      "Ella debe meses de renta.",
    ],
    silent: ["You owe me a coffee.", "The credit goes to the team."],
  },
  {
    field: "race-ethnicity",
    found: ["She is African American.", "He identifies as Native.", "Ella es afroamericana."],
    silent: ["The black chair is broken.", "White paint for unit 4."],
  },
  {
    field: "gender",
    found: ["She is a trans woman.", "Client is nonbinary.", "Ella es una mujer trans."],
    silent: ["The transition to the new form is done.", "We translate the lease."],
  },
  {
    field: "sexual-orientation",
    found: ["He is gay.", "She came out as a lesbian.", "Ella es lesbiana."],
    silent: ["The LGBTQ Center has a room.", "Gay Street is closed."],
  },
];

describe.each(cases)("$field", ({ field, found, silent }) => {
  test.each(found)("is told by: %s", (text) => expect(toldAlone(field, text)).not.toEqual([]));
  test.each(silent)("is not told by: %s", (text) => expect(toldBeside(field, text)).toEqual([]));
});
