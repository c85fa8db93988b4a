import { expect, test } from "vitest";
import { sampleIndex } from "../../test/sample-policy.ts";
import { compile, detect } from "../detect/index.ts";
import type { ChannelId } from "../ids.ts";
import { partTexts } from "../message/index.ts";
import { isDisclosure } from "./disclosure.ts";

const policy = sampleIndex();
const knowledge = compile(policy);

function discloses(source: string, subject = ""): boolean {
  const message = {
    sender: "dana.whitfield@harborbridge.example",
    recipients: [],
    channel: "mail" as ChannelId,
    subject,
    body: { format: "text" as const, source },
    fields: [],
    attachments: [],
  };
  const detection = detect(message, partTexts(message), knowledge, { participant: null });
  return isDisclosure(detection, policy, ({ start, end }) => source.slice(start, end));
}

test.each([
  "Marisol is HIV positive and using meth again.",
  "Mari relapsed last week, and is back on heroin.",
  "Marisol has bipolar disorder.",
  "Our client's HIV test came back positive. Can she keep the unit?",
  "My client in unit 4B relapsed last week, she is back on heroin.",
  "Tuyết has HIV.",
  "Siobhan has HIV.",
  "Jean-Luc has HIV.",
  "marisol is hiv positive",
  "Marisol's bipolar, heads up.",
  "Re Marisol: bipolar, off meds.",
  "It's about Marisol.\nShe is bipolar and off her meds.",
  "M.V. is bipolar and off her meds.",
  "Mr. Kim is off his lithium.",
  "Our mutual client relapsed last night",
  "HB1001 relapsed.",
  "marisol.vega@mail.example will come at 3. Her HIV appointment is before.",
])("a sensitive detail beside somebody: %s", (source) => {
  expect(discloses(source)).toBe(true);
});

test("a first name in the subject says of whom the rest is told", () => {
  expect(discloses("She was 5150'd last night so she can't do the tour.", "Marisol")).toBe(true);
  expect(discloses("She will do the tour tomorrow.", "Marisol")).toBe(false);
});

test.each([
  "Marisol will bring the forms on Friday.",
  "She will bring the HIV awareness flyers.",
  "Grace will bring the HIV flyers",
  "She said HIV testing is free Tuesday, post the flyer?",
  "Hi Tyler,\n\nThe jail ministry fair is on Friday.",
  "Thanks Grace. The relapse rates are in the report.",
  "James Okafor Scholarship dinner",
  "The Grace Will Foundation gave us $5k!",
  "Robert Hale Plumbing will come Friday.",
  "Desmond Clarke Blvd is closed Monday.",
  "Marisol was here today.\n\nThe bipolar disorder reading list is online.",
  "At 10 A.M. the M.V. Star sails.",
  "Training on opioid overdose and Narcan is Tuesday. Our client intake form changed.",
  "Call 415-555-0141 about the unit.",
  "> Our client's HIV test came back positive.\n\nThanks, got it.",
])("none: %s", (source) => {
  expect(discloses(source)).toBe(false);
});
