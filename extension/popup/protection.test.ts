import { beforeEach, expect, test, vi } from "vitest";
import type { Loaded } from "../../host/store/policy.ts";
import { logLines } from "../../test/gallery/log-lines.ts";
import { samplePolicy } from "../../test/sample-policy.ts";
import type { Standing } from "../wire/background.ts";

const fake = vi.hoisted(() => ({ answer: null as unknown, refused: false }));
vi.mock("wxt/browser", () => ({
  browser: {
    storage: { local: { get: async (key: string) => ({ [key]: fake.refused }) } },
    tabs: {
      query: async () => [{ id: 1 }],
      sendMessage: async () => fake.answer ?? Promise.reject(new Error("nobody is there")),
    },
  },
}));
const { protectionOf } = await import("./protection.ts");

const policy = samplePolicy();
const rules: Loaded = { kind: "ok", policy, from: "pack", signedBy: null, day: null };
const now = Date.parse("2026-11-20T16:55:00-08:00");
const site = { en: "Roundcube", es: "Roundcube" };

beforeEach(() => Object.assign(fake, { answer: null, refused: false }));

test.each<[string, Standing | null, unknown]>([
  ["a compose window that we hold", { kind: "protected", site }, { kind: "protected", site: "Roundcube" }],
  ["a webmail's list of messages", { kind: "no-compose-window" }, { kind: "no-message" }],
  ["a page without our script", null, { kind: "not-protected" }],
  ["a webmail that has changed", { kind: "not-protected", site }, { kind: "wrong", why: "self-test" }],
])("%s is told apart from the others", async (_, answer, said) => {
  fake.answer = answer;
  expect(await protectionOf(rules, "en", now, [])).toEqual(said);
});

test("a message that was seen to leave is told until the next one is looked at", async () => {
  fake.answer = { kind: "protected", site };
  const [unknown] = logLines.filter((line) => line.kind === "entry");
  const seen =
    unknown?.kind === "entry" ? { ...unknown, body: { ...unknown.body, kind: "unreviewed" as const } } : null;
  if (!unknown || !seen) throw new Error("the sample log has entries");
  expect(await protectionOf(rules, "en", now, [unknown, seen])).toEqual({ kind: "wrong", why: "unseen" });
  expect(await protectionOf(rules, "en", now, [seen, unknown])).toMatchObject({ kind: "protected" });
});

test("a browser that does not let us onto pages is told on every page", async () => {
  Object.assign(fake, { refused: true, answer: { kind: "protected", site } });
  expect(await protectionOf(rules, "en", now, [])).toEqual({ kind: "wrong", why: "sites" });
});

test.each<[string, Loaded, string]>([
  ["no rules", { kind: "none" }, "no-policy"],
  [
    "rules whose day has passed",
    { ...rules, policy: { ...policy, validUntil: "2026-11-19T23:59:00-08:00" } },
    "policy-out-of-date",
  ],
])("%s are told first", async (_, loaded, why) => {
  expect(await protectionOf(loaded, "en", now, [])).toEqual({ kind: "wrong", why });
});
