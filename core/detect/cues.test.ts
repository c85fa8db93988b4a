import { describe, expect, test } from "vitest";
import { type Cases, toldBeside } from "../../test/lexicon-cases.ts";

const cases: readonly Cases[] = [
  {
    field: "eligibility-program",
    found: [
      "She qualifies for Rapid Rehousing.",
      "He has a Section 8 voucher.",
      "Eligible: PSH",
      "Ella califica para sección 8.",
    ],
    silent: ["The travel voucher is for staff.", "Section 4 of the lease is new."],
  },
  {
    field: "household-bedrooms-needed",
    found: ["She needs two bedrooms.", "He needs a 1BR.", "Necesita dos recámaras."],
    silent: ["The bedroom window is open."],
  },
  {
    field: "contact-preference",
    found: [
      "Please text first.",
      "She prefers e-mail.",
      "Call before noon.",
      "Best reached by text after 3 pm.",
      "Prefiere mensajes de texto.",
    ],
    silent: ["I will call you on Monday.", "The text of the lease is attached."],
  },
  {
    field: "safety-note",
    found: [
      "No unannounced visits.",
      "Do not call the work phone.",
      "Avoid calling in the evening.",
      "No llame al trabajo.",
    ],
    silent: ["Do not hesitate to write.", "The call was unannounced."],
  },
  {
    field: "immediate-risk",
    found: [
      "He says he will jump.",
      "She threatened to kill herself.",
      "He is armed.",
      "He is not breathing.",
      "Dice que va a matarse hoy.",
      "She is at imminent risk of being hurt.",
      "She is at imminent risk of losing her life.",
    ],
    silent: [
      "The arm of the chair is broken.",
      "The jump in rent is small.",
      "Homeless status category: Category 2, at imminent risk",
      "She is at imminent risk of losing her housing.",
      "Está en riesgo inminente de perder su vivienda.",
    ],
  },
  {
    field: "current-location",
    found: [
      "He is staying at the Bayside Motel.",
      "He is on the roof of 1200 Pier Street.",
      "She sleeps in her car.",
      "She is in Room 12.",
      "Se está quedando en el motel.",
    ],
    silent: ["Conference room 12 is free.", "We are staying in touch."],
  },
  {
    field: "appointment",
    found: [
      "Your appointment is Tuesday at 10.",
      "She has a unit viewing Friday at 2.",
      "Her intake is on 11/30.",
      "Su cita es el martes a las 10.",
    ],
    silent: ["Thanks for the tour of the building.", "We visit partners often."],
  },
  {
    field: "employment-status",
    found: ["She works part time.", "He lost his job.", "She was laid off in May.", "Trabaja medio tiempo."],
    silent: ["The elevator works again.", "We have a full time position open."],
  },
  {
    field: "employer",
    found: ["She works at Target on Fifth.", "Trabaja en Walmart."],
    silent: ["This works for me.", "The code works at last.", "Friday works for Grace Will."],
  },
  {
    field: "income-source",
    found: ["She gets SSI.", "He receives unemployment.", "Recibe SSI."],
    silent: ["The missing page is attached."],
  },
  {
    field: "benefits",
    found: ["She gets food stamps.", "He receives SNAP.", "Recibe estampillas de comida."],
    silent: ["Snap the cover back on.", "The benefits of new windows."],
  },
  {
    field: "enrollment-status",
    found: ["HB-1011 enrolled.", "She was exited in May.", "Está inscrita en el programa."],
    silent: ["Open enrollment starts Monday.", "The exit is blocked."],
  },
  {
    field: "service-contact-count",
    found: ["HB-1011 had 6 contacts in October.", "HB-1011: tuvo 3 visitas en octubre."],
    silent: ["My contacts are out of date."],
  },
  {
    field: "milestone",
    found: ["HB-1011: plan updated.", "She signed the lease.", "Ella firmó el contrato."],
    silent: ["The milestone on the road is old."],
  },
  {
    field: "missed-appointments",
    found: ["She missed two groups.", "He no-showed on Friday.", "Ella faltó a la cita."],
    silent: ["We missed you at lunch.", "She missed your call.", "She missed 12 days."],
  },
  {
    field: "goals",
    found: ["She wants to finish school.", "He hopes to visit his family.", "Quiere terminar la escuela."],
    silent: [
      "I would like to see the unit.",
      "She wants to see the unit on Monday at 3.",
      "If you want to talk, call me.",
      "Keystone wants to close the deal.",
    ],
  },
  {
    field: "transportation",
    found: ["She needs a bus pass.", "He has no car.", "No tiene carro."],
    silent: ["The bus stop is close."],
  },
  {
    field: "document-readiness",
    found: ["Her ID is on file; ID on file.", "She still needs her birth certificate.", "Le falta su acta."],
    silent: ["The documents are in the cabinet."],
  },
  {
    field: "homeless-status",
    found: ["She is still without a place.", "He is homeless.", "Vive en la calle."],
    silent: ["The homeless coalition meets today."],
  },
  {
    field: "veteran-status",
    found: ["He is a veteran.", "She served in the Army.", "Es veterano."],
    silent: ["Veterans Day is a holiday."],
  },
  {
    field: "move-in-date",
    found: ["She is ready to move in.", "He moves in on Friday.", "Se muda el viernes."],
    silent: ["Move in closer to the table."],
  },
  {
    field: "language",
    found: ["She speaks only Spanish.", "He needs an interpreter.", "Habla solo mixteco."],
    silent: ["The speaker is loud."],
  },
  {
    field: "accessibility-need",
    found: ["She needs a ground floor unit.", "No stairs for him.", "Necesita planta baja."],
    silent: ["The stairs are clean."],
  },
  {
    field: "attendance-barrier",
    found: [
      "He misses school often.",
      "She missed 12 days.",
      "She cares for her younger brother.",
      "Ella falta a la escuela.",
    ],
    silent: ["The school board missed the deadline."],
  },
  {
    field: "engagement-need",
    found: ["She responds well to humor.", "He needs reminders.", "Necesita recordatorios."],
    silent: ["The team responds by Friday."],
  },
  {
    field: "exit-destination",
    found: ["She exited to permanent housing.", "Salió a vivienda permanente."],
    silent: ["The exit door sticks."],
  },
  {
    field: "referral-outcome",
    found: ["Her referral was declined.", "La referencia aceptada es de ella."],
    silent: ["Referral forms are attached."],
  },
  {
    field: "rental-history",
    found: ["Her last landlord liked her.", "Su último casero la recomienda."],
    silent: ["The landlord meeting is Monday."],
  },
  {
    field: "housing-barrier",
    found: ["She has no income.", "No tiene historial de renta."],
    silent: ["The barrier at the gate is broken."],
  },
  {
    field: "housing-preference",
    found: ["She wants to live near her kids.", "Quiere vivir cerca de su trabajo."],
    silent: ["Our preference is a short lease."],
  },
];

describe.each(cases)("$field", ({ field, found, silent }) => {
  test.each(found)("is told by: %s", (text) => expect(toldBeside(field, text)).not.toEqual([]));
  test.each(silent)("is not told by: %s", (text) => expect(toldBeside(field, text)).toEqual([]));
});
