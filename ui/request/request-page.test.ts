import { expect, test } from "vitest";
import { compile } from "../../core/detect/index.ts";
import { prepare, stampBytes, stampOf } from "../../core/disclose/index.ts";
import type { Language } from "../../core/say.ts";
import { sampleIndex } from "../../test/sample-policy.ts";
import { type Scenario, scenarios } from "../../test/scenarios.ts";
import { sheetInput } from "../../test/sheet-input.ts";
import { speaker } from "../words.ts";
import { requestFile, requestPage } from "./request-page.ts";

const knowledge = compile(sampleIndex());

function pageOf(scenario: Scenario | string, language: Language) {
  const input = sheetInput(scenario, language);
  const { entry } = prepare({
    ...input,
    context: { ...input, knowledge },
    stamp: stampOf(new Uint8Array(stampBytes), input.now, language),
    say: speaker(language),
    kind: "disclosure",
    holdsMet: [],
  });
  return { input, entry: entry.body, page: requestPage(input, entry.body, "supervisor") };
}

test.each(["en", "es"] as const)("in %s the page names no participant, and no file", (language) => {
  const held = scenarios.filter(({ expect: { verdict } }) => verdict === "hold");
  expect(held.length).toBeGreaterThan(10);
  for (const scenario of held) {
    const { input, page } = pageOf(scenario, language);
    const names = input.policy.policy.people.participants.flatMap(({ name, household }) => [
      name.family,
      ...household.map((member) => member.name),
    ]);
    const said = [...names, ...input.message.attachments.map(({ name }) => name)];
    const words = page.replace(/<script[\s\S]*/, "").split(/[^\p{L}\p{N}.’]+/u);
    expect({ id: scenario.id, told: said.filter((name) => words.includes(name)) }).toEqual({
      id: scenario.id,
      told: [],
    });
    expect(page).not.toMatch(/\{ ?\$|"(reason|hold|request)-[a-z-]+"/);
  }
});

test("it says what stands in the way, what would go and what stays", () => {
  const { page } = pageOf("status-narrative", "en");
  expect(page).toContain("<h1>Please look at this message</h1>");
  expect(page).toContain("<li>Now: it needs a second look. Someone in this report");
  expect(page).toContain("<h2>Would go</h2>");
  expect(page).toContain("<li>Case note</li>");
});

test("the log's entry stands in it, for a sign-off, and nothing closes its script early", () => {
  const { entry, page } = pageOf("handoff-good", "en");
  const hostile = requestPage(
    sheetInput("handoff-good"),
    { ...entry, sender: { ...entry.sender, name: "</script><b>" } },
    "compliance",
  );
  const [, json = ""] = /id="request">([^<]*)<\/script>/.exec(page) ?? [];
  expect(JSON.parse(json)).toEqual({ format: "safe-disclosure/request/1", to: "supervisor", entry });
  expect(hostile.match(/<\/script>|<b>/g)).toEqual(["</script>"]);
});

test("the sheet names the file that was saved", () => {
  for (const language of ["en", "es"] as const)
    expect(speaker(language)("done-request-saved")).toContain(requestFile);
});
