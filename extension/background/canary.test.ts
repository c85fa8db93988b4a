import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { canStop } from "./canary.ts";

type Told = Parameters<Parameters<typeof canStop>[0]["webRequest"]["onErrorOccurred"]["addListener"]>[0];

/** A browser with these origins, that says `error` of the canary, or nothing. */
function browserWith(origins: readonly string[], error: string | null) {
  const listeners = new Map<Told, readonly string[]>();
  const heard: string[] = [];
  const onErrorOccurred = {
    addListener(listen: Told, { urls }: { readonly urls: string[] }) {
      listeners.set(listen, urls);
      heard.push(...urls);
      if (error !== null) queueMicrotask(() => listen({ error } as Parameters<Told>[0]));
    },
    removeListener: (listen: Told) => void listeners.delete(listen),
  };
  return {
    needs: {
      permissions: { getAll: async () => ({ origins }), contains: async () => false },
      webRequest: { onErrorOccurred },
    },
    listeners,
    heard,
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test.each([
  [["https://mail.agency.example/*"], "https://mail.agency.example/safe-disclosure-canary"],
  [["*://*/*", "*://mail.agency.example/*"], "https://mail.agency.example/safe-disclosure-canary"],
  [["https://*.agency.example/*", "http://127.0.0.1/*"], "http://127.0.0.1/safe-disclosure-canary"],
])("of %j, one host is asked, as the browser may tell of it", async (origins, url) => {
  const { needs, heard, listeners } = browserWith(origins, "net::ERR_BLOCKED_BY_CLIENT");
  expect(await canStop(needs)).toBe(true);
  expect([heard, listeners.size]).toEqual([[url], 0]);
});

test("a request that somebody else ended was not stopped by us", async () => {
  const { needs } = browserWith(["http://127.0.0.1/*"], "net::ERR_UNSAFE_PORT");
  expect(await canStop(needs)).toBe(false);
});

test("a browser that says nothing is one where we can't stop a request, and nothing goes on listening", async () => {
  const { needs, listeners } = browserWith(["https://mail.agency.example/*"], null);
  const answer = canStop(needs);
  await vi.advanceTimersByTimeAsync(2000);
  expect([await answer, listeners.size]).toEqual([false, 0]);
});

test("where no origin names one host, nobody is asked", async () => {
  const { needs, heard } = browserWith(["*://*/*", "https://*.agency.example/*"], null);
  expect([await canStop(needs), heard]).toEqual([false, []]);
});
