import { FluentBundle, FluentResource } from "@fluent/bundle";
import { describe, expect, test } from "vitest";
import { holdReasons, itemReasons } from "../core/decide/codes.ts";
import { faultCodes } from "./popup/popup.tsx";
import { doingCodes, doneCodes, troubleCodes } from "./review/action.ts";
import { holdOrder } from "./review/first-line.ts";
import { rosterTroubles } from "./roster/model.ts";
import { languageOf, sayDay, sayList, speaker } from "./words.ts";

const texts = import.meta.glob<string>("../bundles/words/**/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});
const sources = Object.values(
  import.meta.glob<string>(
    ["../{core,ui,files,host,extension,outlook-addin,cli}/**/*.{ts,tsx}", "!**/*.test.*"],
    {
      query: "?raw",
      import: "default",
      eager: true,
    },
  ),
).join("\n");
/** Id and the sentence as it is written, for each message of a file. */
function messages(text: string): [string, string][] {
  const found = [...text.matchAll(/^([a-z][a-z0-9-]*) *=([\s\S]*?)(?=^[a-z#]|(?![\s\S]))/gm)];
  return found.map(([, id = "", body = ""]) => [id, body]);
}
const argumentsOf = (body: string) =>
  [...new Set([...body.matchAll(/\$([a-zA-Z]+)/g)].map(([, name]) => name))].sort();
const files = Object.entries(texts).filter(([path]) => path.includes("/en/"));
const english = new Map(files.flatMap(([, text]) => messages(text)));

describe.each(files)("%s", (path, text) => {
  const spanish = new Map(messages(texts[path.replace("/en/", "/es/")] ?? ""));

  test("says the same things in Spanish, in the same order", () => {
    expect([...spanish.keys()]).toEqual(messages(text).map(([id]) => id));
  });
  test("speaks of the same facts in Spanish", () => {
    for (const [id, body] of messages(text))
      expect([id, argumentsOf(spanish.get(id) ?? "")]).toEqual([id, argumentsOf(body)]);
  });
});

test("no sentence is written twice", () => {
  const ids = files.flatMap(([, text]) => messages(text).map(([id]) => id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test.each(Object.entries(texts))("%s can be read, and each sentence said", (_, text) => {
  const bundle = new FluentBundle("en-US", { useIsolating: false });
  expect(bundle.addResource(new FluentResource(text))).toEqual([]);
  for (const [id, body] of messages(text)) {
    const errors: Error[] = [];
    const pattern = bundle.getMessage(id)?.value ?? expect.fail(`${id} has no sentence`);
    bundle.formatPattern(pattern, Object.fromEntries(argumentsOf(body).map((name) => [name, 2])), errors);
    expect(errors, id).toEqual([]);
  }
});

test("Spanish has one word for one thing: presione, intente, propósito, “ ”", () => {
  const spanish = Object.entries(texts).flatMap(([path, text]) => (path.includes("/es/") ? [text] : []));
  expect(spanish.join("\n").match(/[«»]|\b(pulse|pruebe|probar|fin|cifras?|exigencias?)\b/gi)).toBeNull();
});

test("no sentence is left over", () => {
  const prefixes = [...sources.matchAll(/`([a-z]+-(?:[a-z]+-)*)\$\{/g)].map(([, prefix = ""]) => prefix);
  const used = (id: string) =>
    sources.includes(`"${id}"`) || prefixes.some((prefix) => id.startsWith(prefix));
  expect([...english.keys()].filter((id) => !used(id))).toEqual([]);
});

test.each([
  ...itemReasons.map((code) => `reason-${code}`),
  ...holdReasons.map((code) => `hold-${code}`),
  ...holdOrder.map((code) => `next-${code}`),
  ...troubleCodes.flatMap((code) => [`trouble-${code}`, `trouble-${code}-next`]),
  ...doingCodes.map((code) => `doing-${code}`),
  ...doneCodes.map((code) => `done-${code}`),
  ...rosterTroubles.map((code) => `roster-trouble-${code}`),
  ...faultCodes.flatMap((code) => [`popup-wrong-${code}`, `popup-wrong-${code}-next`]),
])("%s has its sentence", (id) => {
  expect(english.has(id)).toBe(true);
});

test("a sentence that nobody wrote comes back as its id", () => {
  expect(speaker("en")("no-such-sentence")).toBe("no-such-sentence");
});
test("the language follows what the reader prefers, English or Spanish", () => {
  expect(languageOf(["fr-FR", "es-MX", "en"])).toBe("es");
  expect(languageOf(["en-GB", "es"])).toBe("en");
  expect(languageOf([])).toBe("en");
});
test("days and lists are written the reader's way", () => {
  expect(sayDay("2027-03-01", "en")).toBe("Mar 1, 2027");
  expect(sayDay("2027-03-01", "es")).toMatch(/1.*mar.*2027/);
  expect(sayList(["a", "b", "c"], "es")).toBe("a, b y c");
});
