import { describe, expect, test } from "vitest";
import { detectIn, who } from "../../test/detection.ts";

function told(body: string, noteShaped = false): string[] {
  const { narratives } = detectIn({ body });
  return narratives
    .filter((one) => one.noteShaped === noteShaped)
    .map(({ start, end }) => body.slice(start, end));
}

describe("sentences about a participant", () => {
  test("a sentence that names one and holds no field is a narrative", () => {
    expect(told("Marisol Vega laughed about the broken heater.")).toEqual([
      "Marisol Vega laughed about the broken heater.",
    ]);
  });

  test("a pronoun goes on about the one who was named", () => {
    const body = "Marisol Vega came by today. She seemed tired. The heater is fixed.";
    expect(told(body)).toEqual(["Marisol Vega came by today.", "She seemed tired."]);
  });

  test("so does a Spanish sentence without a subject", () => {
    expect(told("Marisol Vega vino hoy. Está muy cansada. El calentador ya sirve.")).toEqual([
      "Marisol Vega vino hoy.",
      "Está muy cansada.",
    ]);
  });

  test.each([
    ["Marisol Vega came. She left with her kids.", "HB-1001"],
    ["Marisol Vega came. She told us about her grandmother's garden. She feels hopeful.", "HB-1001"],
    ["Marisol Vega came. Her stepdad called. Her grade is fine.", "HB-1001"],
    ["Marisol Vega came. Her mother called. She was upset with us.", "other"],
  ])("the last sentence is about its subject: %s", (body, about) => {
    const { narratives } = detectIn({ body });
    expect(narratives.map((one) => who(one.about)).pop()).toBe(about);
  });

  test("it says whom it is about", () => {
    const { narratives } = detectIn({ body: "Marisol Vega laughed a lot.\n\nJames Okafor cried a lot." });
    expect(narratives.map(({ about }) => who(about))).toEqual(["HB-1001", "HB-1002"]);
  });

  test("a sentence that holds a field is that field's", () => {
    expect(told("Marisol Vega's phone is 415-555-0141. She works part time.")).toEqual([]);
  });

  test.each([
    "Hi Jordan, this is about Marisol Vega.",
    "Please call Marisol Vega.",
    "Can you ask her to bring her keys?",
    "Referral for Marisol Vega.",
    "Thank you for seeing Marisol Vega.",
    "Name: Marisol Vega",
    "Marisol Vega\nHousing",
    "Por favor llame a Marisol Vega.",
  ])("a greeting, request or heading tells nothing: %s", (text) => {
    expect(told(`HB-1001\n\n${text}`)).toEqual([]);
  });

  test("a request that gives its reason tells", () => {
    const body = "Please be gentle with Marisol Vega because she has had a bad week.";
    expect(told(body)).toEqual([body]);
  });

  test("what begins like a question and is none tells", () => {
    expect(told("Marisol Vega came. Has been down lately. Has she called?")).toEqual([
      "Marisol Vega came.",
      "Has been down lately.",
    ]);
  });

  test("a message that names nobody has none", () => {
    expect(told("She was late again. He laughed about it.")).toEqual([]);
  });
});

describe("case notes", () => {
  test.each([
    "10/28: Met with client at the office. She arrived late and appeared tired.",
    "Writer reflected back strengths and offered praise.",
    "CT appears guarded.",
    "Client reports that the week was hard.",
    "Progress note\nDiscussed the move and the old neighborhood.",
    "S: Upset about the move.\n\nO: Arrived late, quiet.\n\nA: Needs support.\n\nP: See again Monday.",
    "Data: Came to the office.\nIntervention: Listened.\nResponse: Calmer.",
    "La participante refiere que la semana fue difícil.",
  ])("has the shape of one: %s", (text) => {
    expect(told(text, true)).toEqual([text]);
  });

  test.each([
    "10/28: boiler inspection, please leave the door open.",
    "Our client services office moved.",
    "The staff writer called about the new building.",
    "a) Keys\nb) Smoke alarm\nd) Meter",
    "Plan: paint the unit on Monday.",
    "Clients like the new lobby.",
  ])("has not: %s", (text) => {
    expect(told(text, true)).toEqual([]);
  });

  test("the rest of the message stays out of the note", () => {
    const note = "10/28: Met with client at the office. Client reports a hard week.";
    expect(told(`Hi Jordan,\n\n${note}\n\nThe keys are ready.`, true)).toEqual([note]);
  });
});
