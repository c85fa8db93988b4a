import { expect, test } from "vitest";
import { fieldsIn } from "../../../test/detection.ts";

const found: readonly [what: string, text: string, value: string][] = [
  ["of a participant", "Write to marisol.vega@mail.example", "marisol.vega@mail.example"],
  ["with a plus", "jane+home@mail.example", "jane+home@mail.example"],
  ["in brackets", "(jane@mail.example)", "jane@mail.example"],
];
const silent: readonly [what: string, text: string][] = [
  ["of staff", "dana.whitfield@harborbridge.example"],
  ["of a partner", "jordan@keystonehomes.example"],
  ["in the head of a quoted message", "From: jane@mail.example"],
  ["no domain", "jane@home"],
  ["a handle", "@jane"],
];

test.each(found)("e-mail address: %s", (_what, text, value) => {
  expect(fieldsIn(text)).toContain(`email '${value}'`);
});

test.each(silent)("no e-mail address: %s", (_what, text) => {
  expect(fieldsIn(text).filter((found) => found.indexOf("email ") === 0)).toEqual([]);
});
