import { describe, expect, test } from "vitest";
import { detectIn } from "../../test/detection.ts";

const kinds = (body: string) => detectIn({ body }).signals.map(({ kind }) => kind);

const notices = [
  "42 CFR part 2 prohibits unauthorized use or disclosure of these records.",
  "42 CFR part 2 prohibits unauthorized disclosure of these records.",
  "This record which has been disclosed to you is protected by Federal confidentiality rules (42 CFR part 2).",
  "The federal rules prohibit you from making any further disclosure of this record.",
  "The Federal rules restrict any use of the information to criminally investigate or prosecute any patient.",
  "A general authorization for the release of medical or other information is NOT sufficient for this purpose.",
  "You may not redisclose this information without written consent.",
  "FERPA: these records are protected by law and may not be disclosed to any other party without consent of the parent.",
  "La parte 2 del 42 CFR prohíbe el uso o la divulgación no autorizada de estos registros.",
  "Esta información no se puede volver a divulgar sin su consentimiento.",
];

const demands = [
  "Please produce the complete file of Marisol Vega.",
  "You are served with a subpoena for her records.",
  "We have a search warrant for the unit.",
  "Pursuant to our investigation, turn over the records within 24 hours.",
  "Send any and all records relating to James Okafor.",
  "This is a public records request.",
  "ICE detainer attached; confirm her whereabouts.",
  "Failure to comply will end your funding; send the client file by close of business.",
  "Adjunto un citatorio judicial para el expediente de la participante.",
  "Entregue el expediente completo en un plazo de 24 horas.",
];

const neither = [
  "If you are not the intended recipient, please delete this e-mail.",
  "This message is confidential and may be privileged.",
  "The warranty on the stove is two years.",
  "Our 42 CFR part 2 training is on Monday.",
  "The FERPA webinar starts at noon.",
  "Load the complete file name and press Enter.",
  "The contract will be signed within 24 hours.",
  "Her records are in the cabinet.",
  "La garantía de la estufa es de dos años.",
  "Este correo es confidencial.",
];

describe("signals", () => {
  test.each(notices)("a notice forbids passing on: %s", (text) => {
    expect(kinds(text)).toEqual(["redisclosure-notice"]);
  });
  test.each(demands)("somebody demands a record: %s", (text) => {
    expect(kinds(text)).toEqual(["legal-demand"]);
  });
  test.each(neither)("neither a notice nor a demand: %s", (text) => expect(kinds(text)).toEqual([]));

  test("a signal is the whole sentence, once", () => {
    const body = "See below.\n\nProduce the complete file under the attached subpoena. Thank you.";
    const [signal, ...others] = detectIn({ body }).signals;
    expect(others).toEqual([]);
    expect(body.slice(signal?.start, signal?.end)).toBe(
      "Produce the complete file under the attached subpoena.",
    );
  });
});
