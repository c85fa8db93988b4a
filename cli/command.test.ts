import { expect, test } from "vitest";
import { runCommand } from "./command.ts";

test.each([
  "check",
  "scan",
  "bundles lint",
  "bundles pack",
  "bundles keygen",
  "people bring",
  "people consents",
  "log verify",
  "sample",
])("%s explains itself, in both languages", async (command) => {
  for (const language of ["en", "es"]) {
    const { exit, out } = await runCommand([...command.split(" "), "--help", "--lang", language], "en");
    expect(exit).toBe(0);
    expect(out[0]).toContain(`safe-disclosure ${command}`);
  }
});

test("nothing typed shows all commands, in the computer's language", async () => {
  const { exit, out } = await runCommand([], "es_MX.UTF-8");
  expect(exit).toBe(0);
  expect(out[0]).toContain("revisa un mensaje");
});

test.each([
  ["an unknown command", ["frobnicate"], "There is no command “frobnicate”."],
  ["half a command", ["bundles"], "There is no command “bundles”."],
  ["an unknown option", ["check", "a.eml", "--foo"], "The option --foo is not known"],
  ["an option without its value", ["check", "a.eml", "--as"], "The option --as is not known"],
  ["an option of another command", ["check", "a.eml", "--sign", "k"], "--sign does not belong to “check”."],
  ["no file", ["check"], "“check” needs one file or folder."],
  ["two files", ["check", "a.eml", "b.eml"], "“check” needs one file or folder."],
  ["a file that is not there", ["check", "/nowhere/a.eml"], "/nowhere/a.eml can’t be read."],
  [
    "a policy that is not there",
    ["check", "a.eml", "--policy", "/nowhere"],
    "The policy can’t be used: /nowhere",
  ],
  ["another language", ["check", "a.eml", "--lang", "fr"], "Only English (en) and Spanish (es) are offered"],
  ["a time that is none", ["check", "a.eml", "--now", "soon"], "“soon” is not a time."],
  ["nobody to bring in", ["people", "bring"], "“people bring” needs one file or folder."],
  ["people without a policy", ["people", "bring", "a.csv"], "Name your policy with --policy"],
  ["consents of no policy", ["people", "consents"], "Name your policy with --policy"],
  ["a sample of nothing declared", ["sample", "a.jsonl"], "Name the declaration and the value"],
  ["nothing to scan", ["scan"], "Name a file of texts"],
  ["a code for no folder", ["bundles", "pack", "p", "--code", "c"], "--url and --code belong to --outlook"],
  ["a file and a folder", ["bundles", "pack", "p", "--out", "f", "--outlook", "o"], "--out writes one file"],
  [
    "a folder without its address",
    ["bundles", "pack", "p", "--outlook", "o"],
    "Say where the folder will be",
  ],
  ["an unknown option in Spanish", ["check", "--lang", "es", "--foo"], "La opción --foo no se conoce"],
] as const)("%s is one plain sentence, and exit 2", async (_title, args, start) => {
  const { exit, out, err } = await runCommand(args, "en_US.UTF-8");
  expect([exit, out]).toEqual([2, []]);
  expect(err).toHaveLength(1);
  expect(err[0]?.slice(0, start.length)).toBe(start);
});
