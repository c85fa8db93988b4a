import { describe, expect, test } from "vitest";
import { type Cases, toldAlone, toldBeside } from "../../test/lexicon-cases.ts";

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
      "Her husband does not know where she is.",
      "She hides from her ex at Willow Court. Please text first.",
      "He hid from his ex-wife for a month.",
      "Se escondió de su exesposo con una amiga.",
      "Está escondida de su marido.",
    ],
    silent: [
      "Domestic Violence Awareness Month is October.",
      "She added her domestic partner to the lease.",
      "The DV camera is in the closet.",
      "He beat her record in the race.",
      "A domestic flight is cheaper.",
      "We are hit by budget cuts.",
      "La empleada doméstica viene los lunes.",
      "The cat hides from her visitors.",
      "She cried about her ex.",
      "He hid the gift from his sister.",
      "La niña se esconde detrás de su mamá.",
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
];

describe.each(cases)("$field", ({ field, found, silent }) => {
  test.each(found)("is told by: %s", (text) => expect(toldAlone(field, text)).not.toEqual([]));
  test.each(silent)("is not told by: %s", (text) => expect(toldBeside(field, text)).toEqual([]));
});
