import { expect, test } from "vitest";
import { sampleIndex } from "../../test/sample-policy.ts";
import { compile, detect } from "../detect/index.ts";
import type { ChannelId } from "../ids.ts";
import { partTexts } from "../message/index.ts";
import { isDisclosure } from "./disclosure.ts";

const policy = sampleIndex();
const knowledge = compile(policy);

function discloses(source: string): boolean {
  const message = {
    sender: "dana.whitfield@harborbridge.example",
    recipients: [],
    channel: "mail" as ChannelId,
    subject: "",
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
  "marisol.vega@mail.example will come at 3. Her HIV appointment is before.",
])("a sensitive detail beside somebody: %s", (source) => {
  expect(discloses(source)).toBe(true);
});

test.each([
  "Marisol will bring the forms on Friday.",
  "She will bring the HIV awareness flyers.",
  "Training on opioid overdose and Narcan is Tuesday. Our client intake form changed.",
  "Call 415-555-0141 about the unit.",
  "> Our client's HIV test came back positive.\n\nThanks, got it.",
])("none: %s", (source) => {
  expect(discloses(source)).toBe(false);
});
