import { describe, expect, test } from "vitest";
import { type Cases, toldAlone, toldBeside } from "./test-lexicon.ts";

const cases: readonly Cases[] = [
  {
    field: "domestic-violence",
    found: [
      "Her ex was arrested after he hit her.",
      "She is fleeing domestic violence.",
      "He threatened to kill her.",
      "She left an abusive husband.",
      "Her husband is looking for her.",
      "She is a DV survivor.",
      "He strangled her in front of the kids.",
      "Es indocumentada y huye de su esposo.",
      "Ella sufre violencia doméstica.",
      "Su esposo la golpea.",
    ],
    silent: [
      "Domestic Violence Awareness Month is October.",
      "She added her domestic partner to the lease.",
      "The DV camera is in the closet.",
      "He beat her record in the race.",
      "A domestic flight is cheaper.",
      "We are hit by budget cuts.",
      "La empleada doméstica viene los lunes.",
    ],
  },

  {
    field: "sexual-violence",
    found: [
      "She was raped in 2015.",
      "He was sexually abused as a child.",
      "She had a SANE exam.",
      "Client reports nightly panic since the assault.",
      "Ella fue violada.",
      "Sufrió abuso sexual de niña.",
    ],
    silent: [
      "Sexual harassment training is due.",
      "Rapeseed oil is on the list.",
      "Es una violación del contrato.",
    ],
  },

  {
    field: "trafficking",
    found: [
      "She is a survivor of human trafficking.",
      "He was trafficked for labor.",
      "Ella es víctima de trata.",
    ],
    silent: [
      "Traffic was bad on the bridge.",
      "Trafficking awareness training is Friday.",
      "Se trata de un contrato nuevo.",
    ],
  },

  {
    field: "military-sexual-trauma",
    found: ["Her MST claim is pending.", "She is a veteran with MST.", "Tiene trauma sexual militar."],
    silent: ["The call is at 10 am MST.", "The meeting is at 3:30 MST."],
  },

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
    field: "child-welfare",
    found: [
      "CPS closed a case on Lucia in 2024.",
      "Her kids were removed in March.",
      "He grew up in foster care.",
      "She wants reunification with her son.",
      "Le quitaron a sus hijos.",
      "Su hija está en un hogar de crianza.",
    ],
    silent: [
      "We foster a sense of community.",
      "Foster City has a new office.",
      "The removal of the old carpet is Friday.",
      "The CPS Energy bill is due.",
    ],
  },

  {
    field: "abuse-allegation",
    found: [
      "There is an allegation of neglect against her.",
      "He was physically abused by his father.",
      "A mandated report was made about her son.",
      "Hay una denuncia de maltrato contra ella.",
    ],
    silent: [
      "I neglected to attach the form.",
      "Report abuse of the parking lot to the office.",
      "Mandated reporter training is due.",
    ],
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

  {
    field: "reporter-identity",
    found: [
      "The report to CPS came from your neighbor Mrs. Doyle.",
      "She was reported by her teacher for neglect.",
      "Her aunt called CPS on her.",
      "La denuncia vino de su vecina.",
    ],
    silent: [
      "The leak was reported by the tenant upstairs.",
      "A news reporter came by.",
      "El problema fue reportado por el portero.",
    ],
  },

  {
    field: "confidential-location",
    found: [
      "Ana is at the Willow Lane safe house.",
      "She lives at a confidential address.",
      "She moved to a domestic violence shelter.",
      "Ella está en una casa segura.",
      "Está en un refugio para mujeres.",
    ],
    silent: ["The bus shelter is broken.", "The animal shelter has kittens.", "ACP internet help ended."],
  },

  {
    field: "protective-order",
    found: [
      "She has a restraining order.",
      "He violated the no-contact order.",
      "Ella tiene una orden de protección.",
    ],
    silent: ["Put the files in order.", "The protective covers are on order."],
  },

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
