import { describe, expect, test } from "vitest";
import { type Cases, toldAlone, toldBeside } from "../../test/lexicon-cases.ts";

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
    field: "sud-counseling-notes",
    found: ["His SUD counseling notes are in the file.", "Las notas de consejería de adicciones están aquí."],
    silent: ["The housing counseling notes template is new."],
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
    field: "psychotherapy-notes",
    found: [
      "Her psychotherapy notes are attached.",
      "The therapist's notes say more.",
      "Las notas de psicoterapia están adjuntas.",
    ],
    silent: ["The release notes are attached.", "Physical therapy notes are not needed."],
  },
];

describe.each(cases)("$field", ({ field, found, silent }) => {
  test.each(found)("is told by: %s", (text) => expect(toldAlone(field, text)).not.toEqual([]));
  test.each(silent)("is not told by: %s", (text) => expect(toldBeside(field, text)).toEqual([]));
});
