import { beforeAll, describe, expect, test } from "vitest";
import { packedPolicy, withPolicy } from "../../core/compact/index.ts";
import { approve } from "../../core/disclose/index.ts";
import { alertReasons, readContext } from "../../outlook-addin/alert-context.ts";
import { buildLaunchevent } from "../../outlook-addin/build/launchevent.ts";
import { keptFile } from "../../outlook-addin/item/file-digest.ts";
import { outgoingOf } from "../../outlook-addin/item/outgoing-item.ts";
import { approvalName, approvalText, type KeptApproval } from "../../outlook-addin/kept/approval.ts";
import { pixel } from "../attachments.ts";
import { sampleIndex } from "../sample-policy.ts";
import { messageOf, scenarios } from "../scenarios.ts";
import type { ClassicOutlook, Completed, HostAnswer } from "./classic-outlook.ts";
import { emptyItem, type OutlookItem, openHandler, reads, settingsOf } from "./outlook-item.ts";
import { newerRegexCalls, newerSyntax } from "./regex.ts";

const KB = 1024;
const policy = sampleIndex();
const code = await buildLaunchevent();
const script = withPolicy(code, policy.policy) ?? expect.fail("there is no place for a policy");
const dana = "dana.whitfield@harborbridge.example";
const ssn = { format: "text", source: "Name: Marisol Vega\nSSN: 987-65-4321" } as const;

const open = (item: OutlookItem, more: Partial<ClassicOutlook> = {}) =>
  openHandler(script, item, { settings: settingsOf(policy, item.from), ...more });

const shared = emptyItem(dana);
const sharedOutlook = await open(shared);

/** The one answer that the handler gave Dana; `more` asks for an Outlook of its own. */
async function answered(item: OutlookItem, more?: Partial<ClassicOutlook>) {
  if (more === undefined) Object.assign(shared, item);
  const outlook = more === undefined ? sharedOutlook : await open(item, more);
  return only(await outlook.fire("onMessageSendHandler", 20));
}
/** The same where something hangs: a second answer is waited for. */
const alone = async (item: OutlookItem) => only(await (await open(item)).fire("onMessageSendHandler", 2000));
function only(completed: readonly Completed[]): Record<string, unknown> {
  expect(completed).toHaveLength(1);
  expect(completed[0]?.status).toBe(0);
  return completed[0]?.context ?? expect.fail("nothing was said");
}
const reasonsOf = (answer: Record<string, unknown>) => readContext(answer["contextData"])?.reasons;
const allowed = { allowEvent: true };

describe("the script", () => {
  test("is at most 150 KB of code and 100 KB of packed policy", () => {
    const [size, data] = [Buffer.byteLength(code), Buffer.byteLength(packedPolicy(policy.policy))];
    console.info(`launchevent.js: ${(size / KB).toFixed(1)} KB of 150 KB of code`);
    console.info(`policy: ${(data / KB).toFixed(1)} KB of 100 KB of packed data`);
    expect(size).toBeLessThanOrEqual(150 * KB);
    expect(data).toBeLessThanOrEqual(100 * KB);
  });
  test("is one function that an engine of 2016 can read, its regexes with it", () => {
    expect(newerSyntax(script)).toBeNull();
    expect(newerRegexCalls(script)).toEqual([]);
    expect(script).toMatch(/^!?\(?function\(\)\{[\s\S]*\}\)?\(\);?$/);
    expect(script).not.toMatch(/\bimport\b|\brequire\(/);
  });
  test("names no participant", () => {
    for (const { name, id } of policy.policy.people.participants) {
      expect(script).not.toContain(id);
      expect(script).not.toContain(`${name.given} ${name.family}`);
    }
  });
  test("leaves nothing behind in its runtime", async () => {
    const outlook = await openHandler("", emptyItem(dana), { settings: {} });
    const globals = () => outlook.run("Object.getOwnPropertyNames(globalThis).join()");
    const before = globals();
    outlook.run(script);
    expect(globals()).toBe(before);
  });
  test("without a policy in it lets nothing go", async () => {
    const outlook = await openHandler(code, emptyItem(dana), { settings: settingsOf(policy, dana) });
    const answer = only(await outlook.fire("onMessageSendHandler"));
    expect(answer["allowEvent"]).toBe(false);
    expect(reasonsOf(answer)).toEqual(["not-checked"]);
  });
});

/** Needlessly, since only the pane can open a file, and knows whom a colleague is told of. */
const needless: Readonly<Record<string, readonly string[]>> = {
  "attachment-clean": ["files"],
  "coordination-plain": ["found", "served"],
};

describe.each([...new Set(scenarios.map(({ sender }) => sender))])("the scenarios of %s", (sender) => {
  const from = policy.policy.staff.find(({ id }) => id === sender)?.email ?? expect.fail(sender);
  const item = emptyItem(from);
  let outlook: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    outlook = await open(item);
  });
  const theirs = scenarios.filter((one) => one.sender === sender);

  test.each(theirs)("$id: $expect.verdict", async (scenario) => {
    const { subject, body, attachments } = messageOf(scenario, policy.policy);
    Object.assign(item, { subject, body, to: scenario.to, cc: scenario.cc ?? [], bcc: scenario.bcc ?? [] });
    item.files = attachments.map(({ name }, at) => ({
      ...{ id: String(at), name, size: 900, inline: false, kind: "file" },
      bytes: new Uint8Array(900),
    }));
    const answer = only(await outlook.fire("onMessageSendHandler"));
    const expected = needless[scenario.id] ?? (scenario.expect.verdict === "pass" ? null : undefined);
    if (expected === null) expect(answer).toEqual(allowed);
    else expect(answer["allowEvent"]).toBe(false);
    if (expected) expect(reasonsOf(answer)).toEqual(expected);
    // What was found is told by what it is called, never by what it says.
    for (const text of scenario.expect.gone ?? [])
      expect(JSON.stringify(answer).toLowerCase()).not.toContain(text.toLowerCase());
  });
});

const faults: readonly (readonly [string, HostAnswer])[] = [
  ["fails", { kind: "error", code: 5001 }],
  ["answers with nothing", { kind: "value", value: null }],
];
const needed = ["from", "recipients", "subject", "bodyType", "body", "files"] as const;

describe.each(faults)("a call that %s", (_, fault) => {
  // Of no type the body is read as HTML, and an empty list of files may be one that is true.
  const seen = needed.filter((one) => fault.kind !== "value" || (one !== "bodyType" && one !== "files"));
  test.each(seen)("%s: not checked", async (call) => {
    const item = { ...emptyItem(dana), faults: new Map([[reads[call], fault]]) };
    expect(reasonsOf(await answered(item))).toEqual(["not-checked"]);
  });
  test("session data: the message is looked at as if nobody had", async () => {
    const item = { ...emptyItem(dana), faults: new Map([[reads.session, fault]]) };
    expect(await answered(item)).toEqual(allowed);
    expect((await answered({ ...item, body: ssn }))["allowEvent"]).toBe(false);
  });
});

describe("a call that never answers", { timeout: 30_000 }, () => {
  const silence: HostAnswer = { kind: "silence" };
  test.concurrent.each(needed)("%s: not checked, once", async (call) => {
    const item = { ...emptyItem(dana), faults: new Map([[reads[call], silence]]) };
    expect(reasonsOf(await alone(item))).toEqual(["not-checked"]);
  });
  test.concurrent("session data: the message is looked at as if nobody had", async () => {
    const item = { ...emptyItem(dana), faults: new Map([[reads.session, silence]]) };
    expect(await alone(item)).toEqual(allowed);
    expect((await alone({ ...item, body: ssn }))["allowEvent"]).toBe(false);
  });
  test.concurrent("not one of them does: not checked, once", async () => {
    const faults = new Map(Object.values(reads).map((id) => [id, silence] as const));
    expect(reasonsOf(await alone({ ...emptyItem(dana), faults }))).toEqual(["not-checked"]);
  });
});

test("an answer that comes after the alert changes nothing", { timeout: 15_000 }, async () => {
  const item = emptyItem(dana);
  let late = () => {};
  const hold = (id: number, go: () => void) => {
    if (id !== reads.body) return false;
    late = go;
    return true;
  };
  const outlook = await open(item, { hold });
  expect(reasonsOf(only(await outlook.fire("onMessageSendHandler", 20)))).toEqual(["not-checked"]);
  late();
  await new Promise((done) => setTimeout(done, 300));
  expect(outlook.completions).toHaveLength(1);
});

describe("what is empty is not clean", () => {
  test("nobody to send to", async () => {
    expect(reasonsOf(await answered({ ...emptyItem(dana), to: [] }))).toEqual(["not-checked"]);
  });
  test("a body of HTML with nothing in it", async () => {
    const item = { ...emptyItem(dana), body: { format: "html", source: "" } as const };
    expect(reasonsOf(await answered(item))).toEqual(["not-checked"]);
  });
});

describe("storage", () => {
  test.each<[string, ClassicOutlook["settings"], string]>([
    ["missing", null, "no-caseload"],
    ["empty", {}, "no-caseload"],
    ["broken", { caseload: "x" }, "no-caseload"],
    ["of another sender", settingsOf(policy, "meiling.chu@harborbridge.example"), "other-caseload"],
  ])("%s: whatever goes outside is looked at", async (_, settings, reason) => {
    expect(reasonsOf(await answered(emptyItem(dana), { settings }))).toEqual([reason]);
  });
  test("missing: what stays in the team goes", async () => {
    const item = { ...emptyItem(dana), to: ["priya.raman@harborbridge.example"], body: ssn };
    expect(await answered(item, { settings: null })).toEqual(allowed);
  });
  test("of somebody who works behind a wall: whatever goes outside is looked at", async () => {
    const answer = await answered(emptyItem("sade.adeyemi@harborbridge.example"), {});
    expect(reasonsOf(answer)).toEqual(["incomplete-caseload"]);
  });
});

describe("an approved message", () => {
  const minutesAgo = (count: number) => new Date(Date.now() - count * 60_000).toISOString();
  const letter = new TextEncoder().encode("A letter with what the pane has read");
  const file = { id: "a1", name: "letter.txt", size: letter.length, inline: false, kind: "file" } as const;
  const made = (more: Partial<OutlookItem> = {}): OutlookItem => ({
    ...emptyItem(dana),
    body: { format: "html", source: "<p>Name: Marisol Vega, SSN 987-65-4321</p>" },
    files: [{ ...file, bytes: letter }],
    ...more,
  });
  /** What the pane keeps of a message; `readable` is whether it could read the files. */
  function approvalOf(item: OutlookItem, readable = true, more: Partial<KeptApproval> = {}): string {
    const list = (via: "to" | "cc" | "bcc") =>
      item[via].map((address) => ({ address, name: null, via }) as const);
    const files = item.files.map((one) => keptFile(one, readable ? one.bytes : null));
    const raw = {
      ...item,
      user: item.from,
      recipients: [...list("to"), ...list("cc"), ...list("bcc")],
      fields: [],
    };
    const attachments = item.files.map(({ name }, at) => ({
      name,
      digest: files[at]?.digest ?? "",
      content: { kind: "text", text: "" } as const,
    }));
    const approval = approve(outgoingOf(raw, attachments, policy.policy), null, "00".repeat(32), []);
    const { version } = policy.policy;
    return approvalText({
      ...{ format: 1, at: minutesAgo(1), version, approval, files, participant: null, entry: "e-1", ring: 0 },
      ...more,
    });
  }
  const withApproval = (item: OutlookItem, text = approvalOf(item)) => {
    item.session[approvalName] = text;
    return item;
  };

  test("goes, and its outcome is written for the pane", async () => {
    const outlook = await open(withApproval(made()));
    expect(only(await outlook.fire("onMessageSendHandler", 20))).toEqual(allowed);
    const ring = JSON.parse(JSON.parse(outlook.store["SettingsKey"] ?? "{}").ring);
    expect(ring).toMatchObject({ turn: 1, outcomes: [{ entry: "e-1" }] });
  });
  test("goes without an outcome where these settings are older than the approval", async () => {
    const item = made();
    const outlook = await open(withApproval(item, approvalOf(item, true, { ring: 3 })));
    expect(only(await outlook.fire("onMessageSendHandler", 20))).toEqual(allowed);
    expect(outlook.store["SettingsKey"]).not.toContain("e-1");
  });
  test("goes where there is no storage for the outcome", async () => {
    expect(await answered(withApproval(made()), { settings: null })).toEqual(allowed);
  });
  test("goes in time where storage never says that it kept the outcome", async () => {
    const outlook = await open(withApproval(made()));
    outlook.run("Office.context.roamingSettings.saveAsync = function () {}");
    expect(only(await outlook.fire("onMessageSendHandler", 20))).toEqual(allowed);
  });
  test.each<[string, Partial<OutlookItem>]>([
    ["a word more", { body: { format: "html", source: "<p>Name: Marisol Vega, SSN 987-65-4321!</p>" } }],
    ["another subject", { subject: "Units" }],
    ["another recipient", { bcc: ["friend@mail.example"] }],
    ["one recipient moved", { to: [], cc: ["jordan.ames@keystonehomes.example"] }],
    ["another file of the same length", { files: [{ ...file, bytes: letter.slice().reverse() }] }],
    [
      "one file more",
      {
        files: [
          { ...file, bytes: letter },
          { ...file, id: "a2", bytes: letter },
        ],
      },
    ],
    ["no file", { files: [] }],
    ["a file of another name", { files: [{ ...file, name: "list.txt", bytes: letter }] }],
  ])("with %s is looked at again", async (_, change) => {
    const item = Object.assign(withApproval(made()), change);
    const answer = await answered(item);
    expect(answer["allowEvent"]).toBe(false);
    expect(reasonsOf(answer)?.[0]).toBe("changed");
  });
  test.each([
    ["none", "", false],
    ["garbage", "{", false],
    ["another format", approvalText({ ...JSON.parse(approvalOf(made())), format: 2 }), false],
    ["no list of files", JSON.stringify({ ...JSON.parse(approvalOf(made())), files: null }), false],
    ["another salt", approvalOf(made()).replace("0000", "0001"), true],
  ])("an approval that is %s lets nothing go", async (_, text, isChanged) => {
    const answer = await answered(withApproval(made(), text));
    expect(answer["allowEvent"]).toBe(false);
    expect(reasonsOf(answer)?.includes("changed")).toBe(isChanged);
  });

  describe("that is edited so that nothing can be seen in it here", () => {
    const edited = (more: Partial<KeptApproval>) => {
      const item = { ...emptyItem(dana), session: {} };
      withApproval(item, approvalOf(item, true, more));
      return { ...item, body: { format: "text", source: "She can view it on Friday." } } as const;
    };
    test("is looked at again where a disclosure was reviewed", async () => {
      for (const more of [{}, { entry: null, participant: "HB-1006" as KeptApproval["participant"] }]) {
        const answer = await answered(edited(more));
        expect(reasonsOf(answer)).toEqual(["changed"]);
        expect(answer["errorMessage"]).toMatch(/^Not sent yet\. It was changed after your review\. Press/);
      }
    });
    test("goes where the review found none", async () => {
      expect(await answered(edited({ entry: null }))).toEqual(allowed);
    });
  });

  test.each<[string, Partial<KeptApproval>]>([
    ["by rules of another version", { version: "another" }],
    ["twelve hours and a minute ago", { at: minutesAgo(12 * 60 + 1) }],
    ["in a time to come", { at: minutesAgo(-10) }],
  ])("%s is looked at again", async (_, more) => {
    const item = { ...emptyItem(dana), session: {} };
    expect(reasonsOf(await answered(withApproval(item, approvalOf(item, true, more))))).toEqual([
      "old-review",
    ]);
  });
  test("of this morning, or by a clock that runs a little ahead, goes", async () => {
    for (const minutes of [11 * 60, -3]) {
      const item = made();
      const text = approvalOf(item, true, { at: minutesAgo(minutes) });
      expect(await answered(withApproval(item, text))).toEqual(allowed);
    }
  });

  describe("with a file that can't be read", { timeout: 30_000 }, () => {
    const unreadable = { ...file, bytes: null };
    const isUnreadable = async (item: OutlookItem) => {
      const answer = await alone(item);
      expect(reasonsOf(answer)?.[0]).toBe("unreadable");
      expect(answer["errorMessage"]).toContain("did not hand over a file again");
    };
    test.concurrent("here, and was there: nobody can say that it is the same", async () => {
      await isUnreadable(Object.assign(withApproval(made()), { files: [unreadable] }));
    });
    test.concurrent("here, and is another: that the message changed is told first", async () => {
      const item = Object.assign(withApproval(made()), { files: [unreadable], subject: "Units" });
      expect(reasonsOf(await alone(item))?.[0]).toBe("changed");
    });
    test.concurrent("in the pane: its listing stands for it", async () => {
      const item = made();
      expect(await alone(withApproval(item, approvalOf(item, false)))).toEqual(allowed);
    });
    test.concurrent("here, and another listing: it is looked at again", async () => {
      const other = { ...unreadable, size: file.size + 1 };
      const item = Object.assign(withApproval(made()), { files: [other] });
      expect((await alone(item))["allowEvent"]).toBe(false);
    });
    test.concurrent("that succeeds and brings nothing", async () => {
      const empty = { ...file, bytes: new Uint8Array() };
      await isUnreadable(Object.assign(withApproval(made()), { files: [empty] }));
    });
    test.concurrent("twenty that never answer: in time all the same", async () => {
      const files = Array.from({ length: 20 }, (_, at) => ({ ...file, id: `a${at}`, bytes: letter }));
      const item = withApproval(made({ files }));
      item.files = files.map((one) => ({ ...one, bytes: null }));
      await isUnreadable(item);
    });
  });
  test("of 8 MB of files goes in time", async () => {
    const large = new Uint8Array(4 * KB * KB).fill(7);
    const files = ["a", "b"].map((id) => ({ ...file, id, size: large.length, bytes: large }));
    expect(await answered(withApproval(made({ files })))).toEqual(allowed);
  });
});

describe("attachments that nobody has approved", () => {
  type File = OutlookItem["files"][number];
  const one = (name: string, more: Partial<File> = {}) => ({
    ...emptyItem(dana),
    files: [{ id: "1", name, size: 900, inline: false, kind: "file", bytes: null, ...more } as const],
  });
  const of = (words: string) => ({ bytes: new TextEncoder().encode(words) });
  const calendar = (lines: string) =>
    of(`BEGIN:VCALENDAR\r\nDTSTART:20261120T100000Z\r\n${lines}END:VCALENDAR`);
  const logo = { inline: true, bytes: new Uint8Array(pixel) };
  const note = of("Name: Marisol Vega\nSSN: 987-65-4321\nDiagnosis: HIV");
  const armour = of(
    "-----BEGIN PGP SIGNATURE-----\n\niHUEABYKAB0WIQ==\n=x1Yz\n-----END PGP SIGNATURE-----\n",
  );
  const letter = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07];
  const seal = { bytes: new Uint8Array([0x30, 0x40, ...letter, 2, 0x30, 11, ...letter, 1]) };

  test.each([
    ["a signature's picture", one("logo.png", logo)],
    ["a signature file", one("smime.p7s", seal)],
    ["a signature of lines", one("signature.asc", armour)],
    ["a calendar file that says only when", one("meeting.ics", calendar(""))],
    ["one of a lunch", one("lunch.ics", calendar("SUMMARY:Team lunch\r\n"))],
  ])("%s goes", async (_, item) => expect(await answered(item)).toEqual(allowed));
  test("many of them go in time", async () => {
    const [file = expect.fail("none")] = one("logo.png", logo).files;
    const files = Array.from({ length: 24 }, (_, at) => ({ ...file, id: String(at) }));
    expect(await answered({ ...emptyItem(dana), files })).toEqual(allowed);
  });
  test.each([
    ["a calendar file about somebody", one("visit.ics", calendar("SUMMARY:Marisol Vega\\, HIV clinic\r\n"))],
    ["a note that is called a signature", one("notes.asc", note)],
    ["a note that is called a picture", one("scan.png", { ...note, inline: true })],
    ["a note that is called a calendar", one("notes.ics", note)],
    ["a calendar in another alphabet", one("notes.ics", { bytes: new Uint8Array([0x54, 0xe9, 0x66]) })],
    ["one that comes empty", one("notes.ics", { bytes: new Uint8Array() })],
  ])("%s is looked at", async (_, item) => expect((await answered(item))["allowEvent"]).toBe(false));
  describe("that Outlook does not hand over", { timeout: 30_000 }, () => {
    test.concurrent.each(["meeting.ics", "smime.p7s"])("%s is looked at", async (name) =>
      expect(reasonsOf(await alone(one(name)))).toEqual(["files"]),
    );
    test.concurrent("are looked at together, in time", async () => {
      const [file = expect.fail("none")] = one("logo.png", { inline: true }).files;
      const files = Array.from({ length: 24 }, (_, at) => ({ ...file, id: String(at) }));
      expect(reasonsOf(await alone({ ...emptyItem(dana), files }))).toEqual(["files"]);
    });
  });
  test.each([
    ["a document", one("Intake packet.docx")],
    ["a large picture in the text", one("scan.png", { inline: true, size: 90_000 })],
    ["a picture beside the text", one("scan.png")],
    ["a large calendar file", one("all.ics", { size: 90_000 })],
    ["another message", one("FW.eml", { kind: "item" })],
    ["a cloud file", one("logo.png", { kind: "cloud", inline: true })],
    [
      "a cloud file that Outlook does not list",
      {
        ...emptyItem(dana),
        body: {
          format: "html",
          source: '<a href="https://hb-my.sharepoint.com/:w:/p/x?a=1&amp;b=2">file</a>',
        },
      } as const,
    ],
    [
      "a cloud file that a scanner wrapped",
      {
        ...emptyItem(dana),
        body: {
          format: "html",
          source:
            '<a href="https://x.example/url?a=https%3a%2f%2fhb-my.sharepoint.com%2f%3aw%3a%2fx">file</a>',
        },
      } as const,
    ],
  ])("%s is looked at", async (_, item) => expect(reasonsOf(await answered(item))).toEqual(["files"]));
});

test("an intranet's page in a signature is no file", async () => {
  const source =
    '<p>See you at noon.</p><a href="https://hb.sharepoint.com/sites/about">About Harbor Bridge</a>';
  expect(await answered({ ...emptyItem(dana), body: { format: "html", source } })).toEqual(allowed);
});

describe("appointments", () => {
  const fire = async (item: OutlookItem) =>
    only(await (await open(item, { itemType: "appointment" })).fire("onAppointmentSendHandler", 20));
  test("an ordinary one goes", async () => expect(await fire(emptyItem(dana))).toEqual(allowed));
  test("what it tells is seen, its place too", async () => {
    expect(await fire({ ...emptyItem(dana), body: ssn })).toMatchObject({
      allowEvent: false,
      commandId: "checkAppointment",
    });
    expect((await fire({ ...emptyItem(dana), location: "Marisol Vega, Room 4" }))["allowEvent"]).toBe(false);
  });
});

describe("appointments of nobody but their organiser", () => {
  const fire = async (item: OutlookItem) =>
    only(await (await open(item, { itemType: "appointment" })).fire("onAppointmentSendHandler", 20));
  const alone = { ...emptyItem(dana), to: [] };
  test("go, whatever they tell", async () => {
    expect(await fire(alone)).toEqual(allowed);
    expect(await fire({ ...alone, body: ssn })).toEqual(allowed);
  });
  test("do not, where somebody is asked whom nobody knows, as a room", async () => {
    const item = { ...alone, to: ["room-2@harborbridge.example"], body: ssn };
    expect((await fire(item))["allowEvent"]).toBe(false);
  });
  test("nor where the list was not handed over", async () => {
    const item = { ...alone, faults: new Map([[reads.recipients, faults[0]?.[1] ?? expect.fail("none")]]) };
    expect(reasonsOf(await fire(item))).toEqual(["not-checked"]);
  });
});

describe("the alert", () => {
  const asks = { ...emptyItem(dana), body: ssn };
  test("has a button that opens the pane, which is told codes and fields", async () => {
    const answer = await answered(asks);
    expect(answer).toMatchObject({ cancelLabel: "Check this message", commandId: "checkMessage" });
    expect(readContext(answer["contextData"])).toEqual({ reasons: ["found", "served"], fields: ["ssn"] });
    expect(answer["errorMessage"]).toMatch(/^Not sent yet\. .*Social Security number.*somebody you serve/);
  });
  test("below Mailbox 1.14 names the button in the ribbon instead", async () => {
    const answer = await answered(asks, { mailbox: "1.12" });
    expect(Object.keys(answer).sort()).toEqual(["allowEvent", "errorMessage"]);
    expect(answer["errorMessage"]).toMatch(/“Check this message” in the bar at the top/);
  });
  test("below, where Outlook can't even say so", async () => {
    const outlook = await open(asks);
    outlook.run("Office.context.requirements.isSetSupported = function () { throw new Error('no') }");
    expect(Object.keys(only(await outlook.fire("onMessageSendHandler"))).sort()).toEqual([
      "allowEvent",
      "errorMessage",
    ]);
  });
  test("speaks Spanish to who reads Spanish", async () => {
    const answer = await answered(asks, { locale: 0x540a });
    expect(answer["errorMessage"]).toMatch(/^Todavía no se envió/);
    expect(String(answer["cancelLabel"]).length).toBeLessThanOrEqual(20);
  });
  test("never runs over what Outlook shows", async () => {
    const body = scenarios.map((one) => one.body).join("\n\n");
    for (const locale of [0x0409, 0x540a]) {
      const item = { ...asks, body: { format: "text", source: body } as const };
      const { errorMessage } = await answered(item, { locale, settings: null });
      expect(String(errorMessage).length).toBeLessThanOrEqual(500);
    }
  });
  test("knows each reason in both languages", async () => {
    for (const language of ["en", "es"]) {
      const words = await import("node:fs/promises").then(({ readFile }) =>
        readFile(new URL(`../../bundles/words/${language}/alert.ftl`, import.meta.url), "utf8"),
      );
      for (const reason of alertReasons) expect(words).toContain(`alert-${reason} =`);
    }
  });
});

test("three messages at once are each answered once", async () => {
  const outlook = await open({ ...emptyItem(dana), body: ssn });
  const all = await Promise.all([1, 2, 3].map(() => outlook.fire("onMessageSendHandler", 50)));
  for (const one of all) expect(only(one)["allowEvent"]).toBe(false);
});

test("it reads and never writes to the message", async () => {
  const outlook = await open({ ...emptyItem(dana), body: ssn });
  only(await outlook.fire("onMessageSendHandler"));
  const read: readonly number[] = Object.values(reads);
  expect(outlook.calls.map(({ id }) => id).filter((id) => id !== 1 && !read.includes(id))).toEqual([]);
});

test("a name that nobody associated is not found", async () => {
  expect(await (await open(emptyItem(dana))).fire("onOtherHandler")).toMatchObject([{ status: 11101 }]);
});
