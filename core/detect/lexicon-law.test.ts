import { describe, expect, test } from "vitest";
import { type Cases, toldAlone, toldBeside } from "../../test/lexicon-cases.ts";

const cases: readonly Cases[] = [
  {
    field: "immigration-status",
    found: [
      "She is undocumented.",
      "His asylum hearing is in May.",
      "He was picked up by ICE.",
      "She has DACA.",
      "Her green card came.",
      "He overstayed his visa.",
      "Applied for a U visa in 2023, she says.",
      "Ella no tiene papeles y está sin papeles desde 2019.",
      "Tiene miedo de la migra.",
      "Le dieron una orden de deportación.",
    ],
    silent: [
      "Ice cream in the lobby at three.",
      "Pay with Visa or Mastercard.",
      "This is an undocumented feature of the form.",
      "Bring ice and cups.",
      "Los papeles del contrato están listos.",
    ],
  },
  {
    field: "country-of-origin",
    found: ["She is from Honduras.", "He was born in Mexico.", "Ella nació en Guatemala."],
    silent: [
      "The tiles come from a shop on Mexico Street.",
      "We moved the files from New Mexico Avenue.",
      "Turkey is served on Thursday.",
    ],
  },
  {
    field: "criminal-record",
    found: [
      "He was arrested last spring.",
      "She has a felony from 2012.",
      "His background check came back.",
      "He pled guilty to theft.",
      "She got a DUI.",
      "Tiene antecedentes penales.",
      "Él fue arrestado en marzo.",
    ],
    silent: [
      "She is charged with finding a room.",
      "The service charges are included.",
      "The warranty on the stove ended.",
      "Vamos a grabar un récord de asistencia.",
    ],
  },
  {
    field: "probation-parole",
    found: [
      "He is on probation until May.",
      "Her parole officer called.",
      "She wears an ankle monitor.",
      "Él está en libertad condicional.",
    ],
    silent: [
      "The probationary period for staff is six months.",
      "Mail it to PO Box 12.",
      "PO number 4471 is approved.",
    ],
  },
  {
    field: "sex-offender-registry",
    found: [
      "He is a registered sex offender.",
      "He is a 290 registrant.",
      "Es un delincuente sexual registrado.",
    ],
    silent: ["She is on the gift registry.", "The domain registrant is the city."],
  },
  {
    field: "incarceration",
    found: [
      "He got out of prison in May.",
      "She was in jail for a week.",
      "He was incarcerated for two years.",
      "Él salió de la cárcel.",
    ],
    silent: [
      "Monopoly has a get out of jail free card.",
      "We were stuck in jail of traffic.",
      "The computer locked up.",
    ],
  },
  {
    field: "juvenile-justice",
    found: [
      "He was in juvenile hall.",
      "Her juvenile record is sealed.",
      "Él tiene un caso en la corte juvenil.",
    ],
    silent: ["Her son has juvenile diabetes."],
  },
  {
    field: "legal-matter",
    found: [
      "Her custody case is in May.",
      "He has a court date on Monday.",
      "She is going through a divorce.",
      "Ella tiene una fecha de corte en mayo.",
    ],
    silent: ["The food court opens at ten.", "The tennis court is locked.", "La cancha está en el patio."],
  },
  {
    field: "legal-advice",
    found: [
      "Privileged legal advice: settle the custody case.",
      "Our lawyer advises her to settle.",
      "Attorney-client privileged: do not sign.",
      "Nuestro abogado aconseja que ella firme.",
    ],
    silent: [
      "This is not legal advice.",
      "This e-mail may contain privileged and confidential information.",
      "If you are not the intended recipient, delete this privileged message.",
    ],
  },
];

describe.each(cases)("$field", ({ field, found, silent }) => {
  test.each(found)("is told by: %s", (text) => expect(toldAlone(field, text)).not.toEqual([]));
  test.each(silent)("is not told by: %s", (text) => expect(toldBeside(field, text)).toEqual([]));
});
