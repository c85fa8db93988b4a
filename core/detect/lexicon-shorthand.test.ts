import { describe, expect, test } from "vitest";
import { type Cases, toldBeside } from "../../test/lexicon-cases.ts";

/** How workers write in haste beside a participant: shorthand, misspellings, everyday and Spanish words. */
const cases: readonly Cases[] = [
  {
    field: "suicide-history",
    found: [
      "She tried to take her life in 2019.",
      "He was ready to end his life.",
      "prev SA 2019",
      "Hx of SA x1 (2019).",
      "Hx of SIB, last 2021",
      "Past attempts: yes",
      "attempt 2019",
      "She was sucidal in March.",
      "Intentos previos: 2021",
      "Atentó contra su vida.",
    ],
    silent: [
      "Two attempts to reach her in 2023 failed.",
      "Outreach attempts: yes, three.",
      "She takes her life seriously and took her life back into her hands.",
      "The suicide prevention flyer is in the lobby.",
      "Meet at the SA office.",
      "El intento de llamar en 2023 no sirvió.",
    ],
  },
  {
    field: "substance-use",
    found: [
      "She's on the methodone program.",
      "He has to dose every am before 9.",
      "She doses every morning at 7.",
      "She's got a sponsor and a home group.",
      "She doesn't drink anymore.",
      "He used to drink.",
      "hx IVDU",
      "He failed his UA.",
      "dirty UA",
      "He tested dirty in May.",
      "ETOH and meth use",
      "He has an alchohol problem.",
      "Esta limpia desde marzo y va a sus juntas los martes.",
      "Ya no toma.",
      "Dejó las drogas en 2020.",
    ],
    silent: [
      "The sponsor of the event is a bank.",
      "Her visa sponsor signed.",
      "She doesn't drink coffee.",
      "Bring a letter from the event sponsor.",
      "The unit is clean now.",
      "The narcan training flyer is up.",
      "Doses of paint go in the bucket.",
      "El apartamento está limpio desde ayer.",
      "Ya no toma su medicina.",
      "Las juntas de la escuela son los martes.",
      "She is still using the old mailbox.",
    ],
  },
  {
    field: "sud-program-enrollment",
    found: [
      "She was discharged from Serenity House.",
      "(residential tx)",
      "She goes to group T/Th.",
      "He lives at an Oxford House.",
      "He completed tx in June.",
      "Está en un anexo.",
    ],
    silent: [
      "The group photo is on Friday.",
      "She goes to group home meetings with Jordan.",
      "He moved here from Houston, TX.",
    ],
  },
  {
    field: "mental-health",
    found: [
      "She was 5150d in sept.",
      "She has voices but they're under control.",
      "Her psych says she needs a quiet unit.",
      "FSP client w/ ACT team",
      "Le dio un ataque de nervios.",
      "Marisol's bipolar.",
      "He's schizo and off meds.",
      "Dx: schizofrenia",
      "Toma pastillas para los nervios.",
    ],
    silent: [
      "ACT testing is on Saturday.",
      "The voices of the tenants matter.",
      "Her psych class is at noon.",
      "The mental health training is Tuesday, post the flyer.",
      "The act as passed helps tenants.",
      "Call us if you are on hold.",
    ],
  },
];

describe.each(cases)("$field", ({ field, found, silent }) => {
  test.each(found)("is told by: %s", (text) => expect(toldBeside(field, text)).not.toEqual([]));
  test.each(silent)("is not told by: %s", (text) => expect(toldBeside(field, text)).toEqual([]));
});
