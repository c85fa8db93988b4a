import "fake-indexeddb/auto";
import { beforeEach, expect, test, vi } from "vitest";

/** A browser that treats scripts on pages as Chromium does: an id stands once, a bad pattern refuses the whole call. */
const fake = vi.hoisted(() => {
  const scripts = new Map<string, { readonly id: string; readonly matches?: readonly string[] }>();
  const local = new Map<string, unknown>();
  const badge: { text: string | null } = { text: null };
  type Script = { readonly id: string; readonly matches?: readonly string[] };
  const put = async (given: readonly Script[], known: boolean) => {
    await new Promise((done) => setTimeout(done, 1));
    for (const { id, matches = [] } of given) {
      if (scripts.has(id) !== known)
        throw new Error(known ? "no such script" : `Duplicate script ID '${id}'`);
      if (matches.some((one) => !one.includes("://"))) throw new Error("invalid match pattern");
    }
    for (const one of given) scripts.set(one.id, one);
  };
  const browser = {
    scripting: {
      getRegisteredContentScripts: async () => [...scripts.values()],
      registerContentScripts: (given: readonly Script[]) => put(given, false),
      updateContentScripts: (given: readonly Script[]) => put(given, true),
      unregisterContentScripts: async () => scripts.clear(),
    },
    storage: {
      local: {
        get: async (key: string) => ({ [key]: local.get(key) }),
        set: async (all: object) => Object.entries(all).forEach(([key, value]) => void local.set(key, value)),
      },
      managed: { get: async () => ({}) },
    },
    action: { setBadgeText: async ({ text }: { text: string }) => Object.assign(badge, { text }) },
  };
  return { scripts, local, badge, browser };
});
vi.mock("wxt/browser", () => ({ browser: fake.browser }));
let last: Promise<unknown> = Promise.resolve();
const request = (_: string, work: () => Promise<unknown>) => {
  last = last.then(work, work);
  return last;
};
vi.stubGlobal("navigator", { languages: ["en"], locks: { request } });
const { database } = await import("../../host/store/here.ts");
const { knownSites } = await import("../store/known-sites.ts");
const { protectSites } = await import("./sites.ts");

const matches = () => [...fake.scripts.values()].map((one) => one.matches);
const saveOrigins = (origins: readonly string[]) =>
  database.kept.put({ id: "settings", language: null, origins, sender: null });

beforeEach(async () => {
  fake.scripts.clear();
  fake.local.clear();
  fake.badge.text = null;
  await database.kept.clear();
});

test("two changes at once end with both scripts on every page, the newest address too", async () => {
  const first = protectSites();
  await saveOrigins(["https://mail.agency.example/*"]);
  await Promise.all([first, protectSites()]);
  expect([...fake.scripts.keys()]).toEqual(["guard", "page"]);
  for (const one of matches()) expect(one).toContain("https://mail.agency.example/*");
});

test("an address that the browser refuses takes no protection away", async () => {
  await protectSites();
  const before = matches();
  await saveOrigins(["no address"]);
  await protectSites().catch(() => {});
  expect(matches()).toEqual(before);
});

test("a refusal of the browser is told on the toolbar, until it is mended", async () => {
  await saveOrigins(["no address"]);
  await protectSites();
  expect(fake.badge.text).toBe("!");
  await saveOrigins([]);
  await protectSites();
  expect(fake.badge.text).toBe("");
});

test("a browser without rules takes the newest sites that we know", async () => {
  fake.local.set("page", { sites: [] });
  vi.stubEnv("MODE", "production");
  await protectSites();
  vi.unstubAllEnvs();
  expect(fake.local.get("page")).toMatchObject({ sites: knownSites() });
});
