import { expect, test } from "vitest";
import type { Detector } from "./detector.ts";
import { detectors } from "./detectors.ts";

const modules = import.meta.glob<Record<string, unknown>>(["./**/*.ts", "!./**/*.test.ts"], {
  eager: true,
});

function isDetector(value: unknown): value is Detector {
  return typeof value === "object" && value !== null && "find" in value && "name" in value;
}

test("every detector of this room runs, once", () => {
  const written = Object.values(modules).flatMap((module) => Object.values(module).filter(isDetector));
  expect(detectors.map(({ name }) => name).sort()).toEqual(written.map(({ name }) => name).sort());
  expect(new Set(detectors).size).toBe(detectors.length);
});
