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
      "She had some trouble w drinking.",
      "She has a rep payee because of her gambling.",
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
      "She had some trouble with the drinking fountain.",
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
  {
    field: "sex-offender-registry",
    found: [
      "She is on the registry so she can't be near a school.",
      "He cannot live near schools.",
      "He has to register.",
      "Está en el registro.",
    ],
    silent: [
      "The registry office opens at nine.",
      "She has to register for the waitlist.",
      "She wants to live near a school.",
      "Está en el registro de inquilinos.",
    ],
  },
  {
    field: "criminal-record",
    found: [
      "She has a warrant in Kern.",
      "She is justice involved.",
      "Criminal hx: yes",
      "He caught a case last year.",
      "Tiene una orden de aprehensión.",
    ],
    silent: [
      "The warrant of habitability applies.",
      "The deposit comes with a warranty.",
      "She got a case manager in May.",
      "Post the expungement clinic flyer.",
    ],
  },
  {
    field: "probation-parole",
    found: [
      "She's on her period of supervision.",
      "She's got a GPS bracelet til Feb.",
      "He is on house arrest.",
      "Trae un grillete.",
    ],
    silent: [
      "The supervision of the site is ours.",
      "GPS directions are on the site.",
      "The electronic monitoring system of the boiler is new.",
    ],
  },
  {
    field: "incarceration",
    found: [
      "She's a returning citizen.",
      "Salió de la pinta en junio.",
      "He did time and served time.",
      "Estuvo en el bote.",
    ],
    silent: [
      "She's a returning customer.",
      "El bote de basura está lleno.",
      "The keys are in the pen holder.",
    ],
  },
  {
    field: "juvenile-justice",
    found: ["in DJJ til Dec", "He was in juvy."],
    silent: ["The DJ plays at the party."],
  },
  {
    field: "domestic-violence",
    found: [
      "She got out of a bad relationship.",
      "He's not supposed to know where she is.",
      "Her ex kept coming around and busting the door down.",
      "Shes scared of him finding her.",
      "VAWA emergency transfer",
      "He keeps stalking her.",
      "Her ex keeps showing up at her job.",
      "Le tiene miedo.",
      "Tiene miedo de que la encuentre.",
    ],
    silent: [
      "We have a good relationship with the landlord.",
      "The DV addendum is attached.",
      "The VAWA notice and the VAWA lease addendum are attached.",
      "He will find her a unit.",
      "Maintenance broke the door lock.",
      "Post the domestic violence flyer.",
      "Her partner showed up to the viewing.",
    ],
  },
  {
    field: "protective-order",
    found: ["RO vs ex", "She got an RO in May.", "Tiene una orden de alejamiento."],
    silent: ["Route RO to unit 4.", "The restraining order clinic is on Friday."],
  },
  {
    field: "military-sexual-trauma",
    found: ["sw at the VA for her mst stuff", "He is in an MST group."],
    silent: ["The VA calls at 3 MST."],
  },
  {
    field: "medication",
    found: [
      "She gets a shot once a month at the clinic.",
      "Monthly injection",
      "Her insulin shots every day.",
    ],
    silent: [
      "Send a shot of the kitchen.",
      "The flu shot clinic is monthly.",
      "Give it a shot at the clinic.",
    ],
  },
  {
    field: "disability-detail",
    found: ["She lost a leg.", "He is missing two toes, lost both feet.", "Perdió una pierna."],
    silent: ["She lost her keys.", "A leg of the table is missing.", "No puede ver el apartamento el lunes."],
  },
  {
    field: "hospitalization",
    found: [
      "In and out of the ER all month with her heart.",
      "She was discharged from Highland on Monday.",
      "La internaron en mayo.",
    ],
    silent: [
      "The ER diagram is attached.",
      "He was discharged from the Army.",
      "Post the hospital parking map.",
    ],
  },
  {
    field: "physical-health",
    found: [
      "She needs a first floor unit because of her MS.",
      "In and out all month with her heart.",
      "She has hep.",
      "hx IVDU, HCV",
      "He has diabetis and a bad back.",
      "Le dio un infarto.",
    ],
    silent: [
      "Her Ms. Ng will call.",
      "She has her HCV and is ready to move.",
      "She has her heart set on Oakland.",
      "The diabetes workshop is Monday, post the flyer.",
      "There is a bad back door.",
    ],
  },
  {
    field: "hiv",
    found: ["prEP", "She takes prep.", "Sees Dr Patel at Ward 86"],
    silent: [
      "free HIV testing Tuesday, post the flyer",
      "Her prep for the interview went well.",
      "The art prep class is here.",
    ],
  },
  {
    field: "reproductive-health",
    found: ["On Depo.", "She got her tubes tied.", "Le ligaron las trompas."],
    silent: ["Buy it at Home Depot."],
  },
  {
    field: "sexual-orientation",
    found: [
      "She's married to a woman.",
      "She came out last month.",
      "Her wife will sign too.",
      "Está casada con una mujer.",
    ],
    silent: [
      "She came out to the site visit.",
      "The form came out last month.",
      "He came out to his car.",
      "She came out last week to see the unit.",
    ],
  },
  {
    field: "gender",
    found: ["She's trans, ID still says M.", "On HRT since June.", "She is transitioning."],
    silent: ["She's transferring to the 2 pm slot.", "She is transitioning from shelter to housing."],
  },
  {
    field: "religion",
    found: ["Ramadan-friendly schedule", "She wears a hijab.", "Es adventista."],
    silent: ["Ramadan Mubarak to all!", "The halal market is on Fifth."],
  },
  {
    field: "debts-credit",
    found: ["Ch 7 bk in 2018", "He filed bk.", "Está en quiebra."],
    silent: ["Ch 7 of the handbook", "See chapter 7 in the handbook."],
  },
  {
    field: "eviction-history",
    found: [
      "La corrieron de su último apartamento por no pagar.",
      "Eviction hx: 2018",
      "He was kicked out for nonpayment of rent.",
      "La echaron de su casa.",
    ],
    silent: ["La corrieron de su trabajo.", "The eviction defense office is open."],
  },
  {
    field: "current-location",
    found: [
      "She's staying w her cousin on Elm St.",
      "She is doubled up at her cousin's place.",
      "She moved into the shelter at 5th and Main.",
      "Está con su prima en Elm St.",
    ],
    silent: [
      "She moved into the new unit.",
      "She lives w her two kids.",
      "The bus shelter at 5th is broken.",
    ],
  },
  {
    field: "pregnancy",
    found: ["She told me she might be expecting.", "Está embarasada."],
    silent: ["She might be expecting a call at noon.", "The pregnancy resource fair is here."],
  },
  {
    field: "std",
    found: ["He needs an STI test."],
    silent: ["Free STI testing on Friday."],
  },
];

describe.each(cases)("$field", ({ field, found, silent }) => {
  test.each(found)("is told by: %s", (text) => expect(toldBeside(field, text)).not.toEqual([]));
  test.each(silent)("is not told by: %s", (text) => expect(toldBeside(field, text)).toEqual([]));
});
