import { mkdtempSync, rmSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packOutlook } from "../../cli/outlook.ts";
import { outlookParts } from "../../cli/outlook-parts.ts";
import { speaker } from "../../ui/words.ts";
import { objections } from "../hosts/axe.ts";
import { type OutlookInChromium, outlookInChromium } from "../hosts/outlook/chromium.ts";
import { heldAndOpened, paneOver } from "../hosts/outlook/pane.ts";
import { origins } from "../hosts/outlook/routes.ts";
import { samplePolicy } from "../sample-policy.ts";
import { clock } from "../scenarios.ts";

/** The folder that an agency serves, made by the command line from the built add-in. */
let served: string;
let code: string;
let outlook: OutlookInChromium;
beforeAll(async () => {
  served = mkdtempSync(join(tmpdir(), "served-"));
  const to = { out: served, url: `${origins.addin}/`, sign: null, code: null };
  const bundles = new URL("../../bundles", import.meta.url).pathname;
  const { exit, out, err } = await packOutlook(bundles, to, outlookParts, clock, speaker("en"));
  expect([exit, err]).toEqual([0, []]);
  code = /Enrolment code: (\S+)/.exec(out.join("\n"))?.[1] ?? expect.fail("no code");
  outlook = await outlookInChromium({ addin: served, storage: "partitioned" });
  // The sample agency's permissions are for this day; no frame is open yet.
  await outlook.context.clock.install({ time: clock });
});
afterAll(async () => {
  await outlook?.stop();
  rmSync(served, { recursive: true, force: true });
});

test("no file that is served holds a participant's name, number, contact or consent", async () => {
  const { participants, consents } = samplePolicy().people;
  const known = [
    ...participants.flatMap(({ id, reference, name, contacts, household }) => [
      id,
      reference,
      `${name.given} ${name.family}`,
      ...contacts,
      ...household.map((one) => one.name),
    ]),
    ...consents.map(({ id }) => id),
  ];
  expect(known.length).toBeGreaterThan(50);
  const files = (await readdir(served, { recursive: true, withFileTypes: true })).filter((one) =>
    one.isFile(),
  );
  expect(files.map(({ name }) => name)).toContain("rules.sealed.json");
  for (const file of files) {
    const text = (await readFile(join(file.parentPath, file.name))).toString("latin1");
    expect([file.name, known.filter((one) => text.includes(Buffer.from(one).toString("latin1")))]).toEqual([
      file.name,
      [],
    ]);
  }
});

test("without the code every mail to others is held, and the pane asks for it once", async () => {
  await outlook.compose("housing-dump");
  const held = await heldAndOpened(outlook);
  expect(await held.heading()).toContain("there are no rules here");
  expect(await objections(held.frame)).toEqual([]);
  const box = held.frame.getByLabel("Code");
  const problem = held.frame.getByRole("alert");
  for (const [typed, said] of [
    ["hello", /This is not a code/],
    [code.replace(/.$/, (last) => (last === "0" ? "1" : "0")), /One letter or more is wrong/],
  ] as const) {
    await box.fill(typed);
    await held.press("Use this code");
    await problem.filter({ hasText: said }).waitFor();
  }
  await box.fill(code.toLowerCase().replaceAll("-", " "));
  await box.press("Enter");
  await held.frame.locator("h1", { hasText: "9 details stay here" }).waitFor();
  await held.makeReady();
  expect(await outlook.send()).toMatchObject({ led: "sent" });

  await outlook.compose("housing-clean");
  const next = await heldAndOpened(outlook);
  expect(await next.heading()).toBe("All of this may go to Keystone Homes.");
});

test("a code of other rules is told, and so is a server that is down", async () => {
  await outlook.context.route("**/rules.sealed.json", (route) => route.fulfill({ status: 503, body: "" }));
  await outlook.compose("housing-clean");
  const pane = paneOver(await outlook.openPane("check"));
  await pane.frame.getByText("Your agency’s rules could not be fetched.").waitFor();
  await outlook.context.unroute("**/rules.sealed.json");
  await pane.press("Try again");
  await pane.frame.locator("h1", { hasText: "All of this may go to Keystone Homes." }).waitFor();
  expect(outlook.errors.filter((line) => !line.includes("503"))).toEqual([]);
  expect(outlook.outside).toEqual([]);
});
