import { describe, expect, test } from "vitest";
import { type Cases, toldAlone, toldBeside } from "./test-lexicon.ts";

const cases: readonly Cases[] = [
  {
    field: "substance-use",
    found: [
      "She has been in recovery from alcohol for two years.",
      "He relapsed on fentanyl last week.",
      "Denies drug use.",
      "Client takes Suboxone every morning.",
      "On methadone, 60 mg.",
      "She gets her Vivitrol shot on the 3rd.",
      "She goes to AA meetings on Thursdays.",
      "His sponsor in AA will drive him.",
      "She stopped drinking in August.",
      "He was smoking meth behind the building.",
      "Client has a history of opioid use.",
      "He tested positive for THC.",
      "Her son found her drunk again.",
      "She is two years sober.",
      "He smokes crack when he is stressed.",
      "She uses ice and meth on weekends.",
      "Está en recuperación y lleva seis meses sobria.",
      "Tuvo una recaída con heroína.",
      "Él dejó de beber en agosto.",
    ],
    silent: [
      "There is a crack in the window at unit 4.",
      "Please weed the garden and cut the grass, it is high.",
      "The AA batteries in the smoke alarm are dead.",
      "Parking: N/A. Pets: NA.",
      "Bring ice for the party, the freezer ice is gone.",
      "Check the internet speed before you sign.",
      "The drug store on Main Street closes at nine.",
      "The recovery from the flood takes months.",
      "Our disaster recovery plan covers the server.",
      "The unit needs rehab of the kitchen before May.",
      "Use hand sanitizer or alcohol wipes.",
      "The pot on the stove is ours.",
      "Clean and paint the unit, it is dirty.",
      "Narcan training is on Friday at noon.",
      "La recuperación de los archivos tardó dos días.",
      "Hay que limpiar el cristal de la ventana.",
    ],
  },

  {
    field: "sud-program-enrollment",
    found: [
      "She starts IOP on Monday.",
      "He is in residential treatment until May.",
      "She goes to the methadone clinic on Fifth.",
      "He lives in sober living now.",
      "Él está en un programa de tratamiento.",
    ],
    silent: [
      "The treatment of the floor takes a day.",
      "Our group meets in room 4.",
      "The water treatment center is closed.",
      "El grupo se reúne a las tres.",
    ],
  },

  {
    field: "mental-health",
    found: [
      "She sees a therapist for PTSD.",
      "He takes lithium.",
      "Client is on Zoloft and Seroquel.",
      "She was placed on a 5150 last night.",
      "He has been hearing voices.",
      "Diagnosis: bipolar disorder.",
      "She has depression and anxiety.",
      "He came out of a psych hold on Sunday.",
      "She has a follow-up with her psychiatrist at noon.",
      "Her schizophrenia is stable.",
      "Él toma antidepresivos y ve a un psiquiatra.",
      "Sufre de depresión y ansiedad.",
    ],
    silent: [
      "The tool needs a lithium battery.",
      "Mental Health Awareness Month is in May.",
      "Send it to the Department of Mental Health by Friday.",
      "He sees his physical therapist on Monday.",
      "The Great Depression photos hang in the lobby.",
      "The budget meeting was crazy.",
      "Career counseling is free at the library.",
      "El mes de la salud mental es en mayo.",
    ],
  },

  {
    field: "suicide-history",
    found: [
      "She tried to kill herself in 2019.",
      "He has had two suicide attempts.",
      "Client denies suicidal ideation.",
      "She used to cut her wrists.",
      "He wants to die.",
      "Intentó quitarse la vida en 2019.",
      "Ella dice que ya no quiere vivir.",
    ],
    silent: [
      "The suicide prevention workshop is on Tuesday.",
      "Two past attempts to reach the owner failed.",
      "We are cutting the keys today.",
      "La línea de prevención del suicidio es el 988.",
    ],
  },

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
    silent: ["The hospital parking lot is full.", "The emergency exit is blocked."],
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

  {
    field: "psychotherapy-notes",
    found: [
      "Her psychotherapy notes are attached.",
      "The therapist's notes say more.",
      "Las notas de psicoterapia están adjuntas.",
    ],
    silent: ["The release notes are attached.", "Physical therapy notes are not needed."],
  },

  {
    field: "sud-counseling-notes",
    found: ["His SUD counseling notes are in the file.", "Las notas de consejería de adicciones están aquí."],
    silent: ["The housing counseling notes template is new."],
  },
];

describe.each(cases)("$field", ({ field, found, silent }) => {
  test.each(found)("is told by: %s", (text) => expect(toldAlone(field, text)).not.toEqual([]));
  test.each(silent)("is not told by: %s", (text) => expect(toldBeside(field, text)).toEqual([]));
});
