import { expect, test } from "vitest";
import { stampBytes, stampOf } from "./index.ts";

test("a stamp is a reference that can be read out, and a salt of 32 bytes", () => {
  const random = Uint8Array.from({ length: stampBytes }, (_, index) => index * 7);
  const { reference, salt } = stampOf(random, "2026-11-20T16:00:00-08:00", "en");
  expect(reference).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
  expect(salt).toMatch(/^[0-9a-f]{64}$/);
});
