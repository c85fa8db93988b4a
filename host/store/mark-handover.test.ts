import { expect, test } from "vitest";
import { StoreFull } from "./log.ts";
import { markHandover } from "./mark-handover.ts";

const told = async (noteHandover: () => Promise<boolean>) =>
  await markHandover({ noteHandover }, "e".repeat(32), { kind: "never" }, null);

test("a mark says whether it stands in the log, stood there before, found no room, or failed", async () => {
  expect(await told(async () => true)).toBe("marked");
  expect(await told(async () => false)).toBe("before");
  expect(await told(() => Promise.reject(new StoreFull()))).toBe("full");
  expect(await told(() => Promise.reject(new Error("closed")))).toBe("failed");
});
