import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { commandIds, sendHandlers } from "../outlook-addin/commands.ts";
import { checkManifest } from "../outlook-addin/manifest/check/check-manifest.ts";
import { checkUnified } from "../outlook-addin/manifest/check/check-unified.ts";
import type { ManifestProblem } from "../outlook-addin/manifest/check/problem.ts";
import { manifests } from "../outlook-addin/manifest/manifests.ts";

const url = "https://addin.example.org/";
const made = manifests(url);
const manifest = (file: string) => made.get(file) ?? expect.fail(`${file} is not made`);
const commands = Object.values(commandIds).flatMap((ids) => Object.values(ids));

/** The files that stand in the repository, and the built ones with what the manifest needs of them. */
const files = new Map<string, Uint8Array>();
const shipped = fileURLToPath(new URL("../outlook-addin/public/", import.meta.url));
for (const file of readdirSync(shipped)) files.set(file, readFileSync(`${shipped}${file}`));
for (const page of ["taskpane.html", "commands.html"]) files.set(page, new Uint8Array());
const script = (...handlers: readonly string[]) =>
  new TextEncoder().encode(handlers.map((one) => `Office.actions.associate("${one}",f);`).join(""));
files.set("launchevent.js", script(...Object.values(sendHandlers)));

const problems = (xml: string, served = files) => checkManifest(xml, { url, files: served }, commands);
const changed = (from: string | RegExp, to: string, xml = manifest("manifest.xml")) => {
  expect(xml).toMatch(from);
  return xml.replace(from, to);
};

test.each(["manifest.xml", "manifest-block.xml", "manifest-resend.xml"])("%s has no problem", (file) => {
  expect(problems(manifest(file))).toEqual([]);
});

test("the unified manifest is within its limits and says the same as the XML", () => {
  expect(checkUnified(manifest("manifest.json"), manifest("manifest.xml"))).toEqual([]);
});

test("the sample in the repository is what is made today", async () => {
  await expect(manifest("manifest.xml")).toMatchFileSnapshot("../outlook-addin/manifest.xml");
});

test("the two XML manifests differ in the send mode only", () => {
  expect(manifest("manifest-block.xml")).toBe(manifest("manifest.xml").replaceAll("SoftBlock", "Block"));
});

test("the one whose pane sends by itself asks for more, and says so to the pane", () => {
  const differing = manifest("manifest-resend.xml")
    .replace("ReadWriteMailbox", "ReadWriteItem")
    .replaceAll("&amp;resend", "");
  expect(differing).toBe(manifest("manifest.xml"));
});

test("an address that needs escaping in XML is escaped", () => {
  const xml = manifests("https://addin.example.org/a&b/").get("manifest.xml") ?? "";
  expect(xml).toContain("https://addin.example.org/a&amp;b/taskpane.html");
  expect(checkManifest(xml, { url: "https://addin.example.org/a&b/", files }, commands)).toEqual([]);
});

const long = (length: number) => "x".repeat(length);
const breaks: readonly (readonly [title: string, xml: string, problem: ManifestProblem])[] = [
  [
    "a label without its words",
    changed('<Label resid="check.label"/>', '<Label resid="check.word"/>'),
    { kind: "unknown-resource", id: "check.word" },
  ],
  [
    "words that nobody shows",
    changed("</bt:ShortStrings>", '<bt:String id="old.label" DefaultValue="Old"/></bt:ShortStrings>'),
    { kind: "unused-resource", id: "old.label" },
  ],
  [
    "a button's id that stands twice",
    changed('id="checkAppointment"', 'id="checkMessage"'),
    { kind: "id-twice", id: "checkMessage" },
  ],
  [
    "a word's id that stands twice",
    changed('bt:String id="check.tip"', 'bt:String id="check.label"'),
    { kind: "id-twice", id: "check.label" },
  ],
  [
    "elements in another order",
    changed(/(<Permissions>.*<\/Permissions>)\s*(<Rule[\s\S]*<\/Rule>)\s*(?=<Disable)/, "$2$1"),
    { kind: "out-of-order", parent: "OfficeApp", child: "Rule" },
  ],
  [
    "an element that does not belong there",
    changed("<SupportsSharedFolders>", "<GetStarted/><SupportsSharedFolders>"),
    { kind: "out-of-order", parent: "DesktopFormFactor", child: "GetStarted" },
  ],
  [
    "a name that is too long",
    changed('DisplayName DefaultValue="Safe Disclosure"', `DisplayName DefaultValue="${long(126)}"`),
    { kind: "too-long", where: "DisplayName", limit: 125 },
  ],
  [
    "a description that is too long in Spanish",
    changed(/(Description[\s\S]*?es-MX" Value=")[^"]*/, `$1${long(251)}`),
    { kind: "too-long", where: "Description", limit: 250 },
  ],
  [
    "a label that is too long",
    changed('DefaultValue="Check this message"', `DefaultValue="${long(126)}"`),
    { kind: "too-long", where: "check.label", limit: 125 },
  ],
  [
    "a tip that is too long",
    changed(/DefaultValue="Shows what[^"]*/, `DefaultValue="${long(251)}`),
    { kind: "too-long", where: "check.tip", limit: 250 },
  ],
  [
    "a resource's id that is too long",
    changed(/"check\.tip"/g, `"${long(33)}"`),
    { kind: "too-long", where: long(33), limit: 32 },
  ],
  [
    "a page without https",
    changed('"https://addin.example.org/commands.html"', '"http://addin.example.org/commands.html"'),
    { kind: "not-below-host", url: "http://addin.example.org/commands.html" },
  ],
  [
    "an icon of somebody else's",
    changed("https://addin.example.org/icon-64.png", "https://elsewhere.example/icon-64.png"),
    { kind: "not-below-host", url: "https://elsewhere.example/icon-64.png" },
  ],
  [
    "a page that is not there",
    changed("taskpane.html?from=check", "pane.html?from=check"),
    { kind: "missing-file", file: "pane.html" },
  ],
  [
    "an icon of another size",
    changed('size="80" resid="icon.80"', 'size="80" resid="icon.32"'),
    { kind: "icon-size", file: "icon-32.png", size: 80 },
  ],
  [
    "a send that nobody handles",
    changed(/<LaunchEvent Type="OnAppointmentSend".*/, ""),
    { kind: "not-one-handler", event: "OnAppointmentSend" },
  ],
  [
    "a send that two handle",
    changed(/<LaunchEvent Type="OnMessageSend".*/, "$&$&"),
    { kind: "not-one-handler", event: "OnMessageSend" },
  ],
  [
    "a handler without a send mode",
    changed(/ SendMode="SoftBlock"/, ""),
    { kind: "not-one-handler", event: "OnMessageSend" },
  ],
  [
    "a function that the script does not know",
    changed('FunctionName="onMessageSendHandler"', 'FunctionName="onSend"'),
    { kind: "not-associated", handler: "onSend" },
  ],
  [
    "no script for classic Outlook",
    changed('<Override type="javascript" resid="script.url"/>', ""),
    { kind: "no-runtime", resource: "events.url" },
  ],
  [
    "a runtime for another page than the events'",
    changed('<Runtime resid="events.url">', '<Runtime resid="check.url">'),
    { kind: "no-runtime", resource: "events.url" },
  ],
  [
    "an alert's button that no control answers",
    changed('id="checkMessage"', 'id="checkMail"'),
    { kind: "no-control", command: "checkMessage" },
  ],
];

test.each(breaks)("the check sees %s", (_title, xml, problem) => {
  expect(problems(xml)).toContainEqual(problem);
});

test("the check sees a picture that is no PNG, and a handler that the built script left out", () => {
  const served = new Map(files)
    .set("icon-16.png", new TextEncoder().encode("<svg/>"))
    .set("launchevent.js", script(sendHandlers.message));
  expect(problems(manifest("manifest.xml"), served)).toEqual([
    { kind: "icon-size", file: "icon-16.png", size: 16 },
    { kind: "not-associated", handler: "onAppointmentSendHandler" },
  ]);
});

test.each<readonly [title: string, from: string | RegExp, to: string, problem: ManifestProblem]>([
  ["another handler", /"id": "onMessageSendHandler"/, '"id": "onSend"', { kind: "differs", fact: "events" }],
  ["another send mode", /softBlock/, "block", { kind: "differs", fact: "events" }],
  ["another button", /"checkMessage"/, '"checkMail"', { kind: "differs", fact: "commands" }],
  ["another page", "taskpane.html?from=check", "pane.html", { kind: "differs", fact: "commands" }],
  ["another floor", '"1.12"', '"1.10"', { kind: "differs", fact: "floor" }],
  [
    "more permission",
    "MailboxItem.ReadWrite.User",
    "Mailbox.ReadWrite.User",
    { kind: "differs", fact: "permission" },
  ],
  ["another version", '"1.0.0"', '"1.1.0"', { kind: "differs", fact: "version" }],
  [
    "a name that is too long",
    '"short": "Safe Disclosure"',
    `"short": "${long(31)}"`,
    { kind: "unified", path: "name.short", message: expect.any(String) },
  ],
  [
    "a page without https",
    /https(:\/\/addin.example.org\/commands.html)/,
    "http$1",
    { kind: "unified", path: "extensions.0.runtimes.2.code.page", message: expect.any(String) },
  ],
])("the check sees that the unified manifest has %s", (_title, from, to, problem) => {
  const json = changed(from, to, manifest("manifest.json"));
  expect(checkUnified(json, manifest("manifest.xml"))).toContainEqual(problem);
});

test("the unified manifest's Spanish names places that it has", () => {
  const spanish: Record<string, string> = JSON.parse(manifest("es.json"));
  const places = Object.keys(spanish).filter((place) => place.startsWith("extensions"));
  expect(places).toHaveLength(14);
  for (const place of places) {
    const steps = place.split(/[.[\]]+/).filter((step) => step !== "");
    const value = steps.reduce<unknown>(
      (json, step) => Object(json)[step],
      JSON.parse(manifest("manifest.json")),
    );
    expect(typeof value, place).toBe("string");
  }
});
