import { describe, expect, test } from "vitest";
import { type Cases, toldAlone, toldBeside } from "../../test/lexicon-cases.ts";

const cases: readonly Cases[] = [
  {
    field: "hiv",
    found: [
      "She is HIV positive.",
      "He takes Biktarvy.",
      "Her viral load is down.",
      "She is on PrEP.",
      "He has AIDS.",
      "His CD4 was checked.",
      "She gets rent help from HOPWA.",
      "Él es seropositivo.",
      "Tiene VIH desde 2010.",
    ],
    silent: [
      "We need hearing aids for the office TV.",
      "HIV Awareness Day is on the calendar.",
      "Someone has to prep the unit before Friday.",
      "She is on prep duty in the kitchen.",
      "The art class is on Monday.",
      "World AIDS Day is December 1.",
      "Las ayudas visuales están en la sala.",
    ],
  },
  {
    field: "std",
    found: [
      "She was treated for chlamydia.",
      "His syphilis test is back.",
      "Client asked for STI testing.",
      "Ella tuvo gonorrea.",
    ],
    silent: ["The std deviation is small.", "Standard rooms are on floor two."],
  },
  {
    field: "physical-health",
    found: [
      "She has asthma.",
      "He was diagnosed with lupus.",
      "His diabetes is not controlled.",
      "She is on dialysis three days a week.",
      "He has COPD and high blood pressure.",
      "Tiene diabetes y presión alta.",
      "Ella está enferma del hígado.",
    ],
    silent: [
      "The cancer walk starts at ten.",
      "I am out sick today.",
      "We are sick of the noise in the hall.",
      "The doctor's office on the first floor moved out.",
      "The unit is in good condition.",
    ],
  },
  {
    field: "medication",
    found: [
      "She takes her medication at night.",
      "He is prescribed gabapentin.",
      "Needs a refill of his pills.",
      "Toma metformina dos veces al día.",
    ],
    silent: [
      "Free refills of coffee in the lobby.",
      "The prescribed form is attached.",
      "The dose of reality came on Monday.",
    ],
  },
  {
    field: "lab-result",
    found: [
      "Her A1C was 9.",
      "His drug screen came back clean.",
      "She tested positive for covid.",
      "Le hicieron un análisis de sangre.",
    ],
    silent: ["The computer lab opens at nine.", "Please test the smoke alarm."],
  },
  {
    field: "hospitalization",
    found: [
      "He was hospitalized in May.",
      "She went to the emergency room on Sunday.",
      "He was discharged from the hospital.",
      "Ella estuvo hospitalizada en mayo.",
    ],
    silent: [
      "The hospital parking lot is full.",
      "The emergency exit is blocked.",
      "Please send an ambulance for her now.",
      "Call an ambulance, he does not wake up.",
      "Por favor llamen una ambulancia para ella.",
    ],
  },
  {
    field: "disability-detail",
    found: [
      "Her son has autism.",
      "He has an intellectual disability.",
      "She uses a wheelchair.",
      "Client is deaf.",
      "Tiene una discapacidad intelectual.",
    ],
    silent: [
      "Disabled parking is behind the building.",
      "The option is disabled by default.",
      "The Americans with Disabilities Act applies.",
      "The window blinds are broken.",
    ],
  },
  {
    field: "pregnancy",
    found: [
      "She is pregnant.",
      "She is 20 weeks along.",
      "Her prenatal visit is Monday.",
      "Ella está embarazada.",
    ],
    silent: ["The rent due date is the first.", "We are expecting a delivery at ten."],
  },
  {
    field: "reproductive-health",
    found: [
      "She had an abortion in March.",
      "She had a miscarriage.",
      "Client is on birth control.",
      "Ella tuvo un aborto.",
    ],
    silent: ["They talked about abortion rights on the radio.", "The plan B for Friday is the small room."],
  },
  {
    field: "genetic",
    found: [
      "Her daughter has sickle cell.",
      "He had genetic testing for BRCA.",
      "Su hijo tiene fibrosis quística.",
    ],
    silent: ["The cell phone is dead.", "A generic lease form is attached."],
  },
];

describe.each(cases)("$field", ({ field, found, silent }) => {
  test.each(found)("is told by: %s", (text) => expect(toldAlone(field, text)).not.toEqual([]));
  test.each(silent)("is not told by: %s", (text) => expect(toldBeside(field, text)).toEqual([]));
});
