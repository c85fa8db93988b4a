import { expect, test } from "vitest";

/** Lowest first. A file imports its own room and lower floors; rooms on one floor never meet. */
const floors = [
  ["bundles", "core/time", "core/ids", "core/parsed", "core/say", "core/canonical", "core/signature"],
  ["core/policy", "core/message"],
  ["core/detect", "core/compact"],
  ["core/decide"],
  ["core/edit", "core/log", "core/caseload", "core/sign-off"],
  ["core/coversheet", "core/screen"],
  ["core/accounting", "core/review", "core/disclose", "core/compose", "core/bring-in", "core/permissions"],
  ["core/roster"],
  ["ui", "files"],
  ["host"],
  ["extension", "outlook-addin", "register"],
  ["cli"],
];
const roomOf = (path: string) =>
  floors.flat().find((room) => path.startsWith(`${room}/`) || path === `${room}.ts`);
const floorOf = (room: string) => floors.findIndex((rooms) => rooms.includes(room));
const files = import.meta.glob<string>(
  ["../{core,ui,files,host,extension,outlook-addin,register,cli}/**/*.{ts,tsx}", "!**/*.test.*"],
  { query: "?raw", import: "default", eager: true },
);

test.each(Object.entries(files))("%s imports only its own room and lower floors", (file, source) => {
  const room = roomOf(file.slice(3)) ?? expect.fail("this file is in no room");
  for (const [, specifier = ""] of source.matchAll(/\b(?:from|import)\s*\(?\s*["'](\.[^"'?]+)/g)) {
    const path = new URL(specifier, `file:///${file.slice(3)}`).pathname.slice(1);
    const target = roomOf(path.replace(/(\.tsx?)?$/, ".ts")) ?? roomOf(path);
    expect(target === room || (target && floorOf(target) < floorOf(room)), specifier).toBe(true);
  }
});
