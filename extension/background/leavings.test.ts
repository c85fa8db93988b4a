import { beforeEach, expect, test, vi } from "vitest";

const fake = vi.hoisted(() => ({ session: {} as Record<string, unknown>, told: [] as unknown[] }));
vi.mock("wxt/browser", () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => {
          await new Promise((resolve) => setTimeout(resolve, 5));
          return structuredClone({ [key]: fake.session[key] });
        },
        set: async (all: object) => void Object.assign(fake.session, structuredClone(all)),
      },
    },
  },
}));
vi.mock("../../host/store/here.ts", () => ({
  log: { append: async (line: unknown) => void fake.told.push(line) },
}));

/** A worker that has just begun: nothing in memory, the session's storage as it was. */
async function begun() {
  vi.resetModules();
  return await import("./leavings.ts");
}
beforeEach(() => {
  vi.useRealTimers();
  Object.assign(fake, { session: {}, told: [] });
});

test("a message that was let go leaves once, from its own tab", async () => {
  const { begin, take } = await begun();
  await begin(1, "entry");
  expect([take(2), take(1), take(1)]).toEqual([false, true, false]);
});

test("one that stayed, or that comes a minute later, does not leave", async () => {
  const { begin, stay, take } = await begun();
  await begin(1, null);
  await stay(1);
  expect(take(1)).toBe(false);
  await begin(1, null);
  vi.useFakeTimers({ now: Date.now() + 61_000 });
  expect(take(1)).toBe(false);
});

test("a worker that ended and began again knows it, and says nothing before it has read", async () => {
  const first = await begun();
  await first.begin(1, "entry");
  const second = await begun();
  expect(second.take(1)).toBeNull();
  await second.leavingsLoaded;
  expect(second.take(1)).toBe(true);
  await second.left(1);
  expect(fake.told).toEqual([{ kind: "outcome", body: { entry: "entry", outcome: "released" } }]);
});
