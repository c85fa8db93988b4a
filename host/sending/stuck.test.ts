import { expect, test } from "vitest";
import { noChoices } from "../../core/decide/index.ts";
import { samplePolicy } from "../../test/sample-policy.ts";
import { clock, messageOf, scenarios } from "../../test/scenarios.ts";
import { openDesk } from "./desk.ts";
import { isStuck } from "./stuck.ts";

const policy = samplePolicy();
const desk = openDesk(policy, "en", () => clock, "sent");

/** A scenario's message in a page with these limits; the places of its attachments are their own. */
function stuck(id: string, limits?: { fixed: readonly number[]; takesFiles: boolean }): boolean {
  const message = messageOf(scenarios.find((one) => one.id === id) ?? expect.fail(id), policy);
  const places = message.attachments.map((_, place) => place);
  const outgoing = { message, files: [], places, ours: [], bodyWithout: (source: string) => source };
  return isStuck(limits ? { ...outgoing, limits } : outgoing, desk.look(message, noChoices));
}

test("a file that has to stay and that nobody can leave out keeps the message", () => {
  expect(stuck("attachment-dump", { fixed: [0], takesFiles: true })).toBe(true);
  expect(stuck("attachment-dump", { fixed: [], takesFiles: true })).toBe(false);
  expect(stuck("attachment-clean", { fixed: [0], takesFiles: true })).toBe(false);
});

test("a disclosure needs a place for its cover sheet, and ordinary mail does not", () => {
  expect(stuck("housing-clean", { fixed: [], takesFiles: false })).toBe(true);
  expect(stuck("ordinary-outside", { fixed: [], takesFiles: false })).toBe(false);
  expect(stuck("housing-clean")).toBe(false);
});
