import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { arrives, check, details, head, lines, plain, referral } from "../test/check-file.ts";
import { fileText } from "../test/hosts/file-text.ts";
import { clock } from "../test/scenarios.ts";
import { runCommand } from "./command.ts";

test("subject, names and letters of other languages arrive as they were, copies stay blind", async () => {
  const eml = lines(
    "From: =?utf-8?q?Dana_Whitfield?= <dana.whitfield@harborbridge.example>",
    "To: =?utf-8?B?SsO2cmTDoW4=?= Ames <jordan.ames@keystonehomes.example>",
    "Bcc: priya.raman@harborbridge.example",
    "Subject: =?utf-8?Q?Referencia_-_SSN_987-65-4321?=",
    "Message-ID: <a@b.example>",
    "In-Reply-To: <z@b.example>",
    "Thread-Topic: SSN 987-65-4321",
    "Content-Type: text/plain; charset=iso-8859-1",
    "Content-Transfer-Encoding: quoted-printable",
    "",
    "Nombre: Marisol Vega",
    "Tel=E9fono: 415-555-0141",
  );
  const { out } = await check(eml, ...referral);
  const { mail, text } = await arrives(out ?? expect.fail());
  expect(text).not.toContain("987-65-4321");
  expect((out ?? expect.fail()).toString()).not.toContain("987-65-4321");
  expect(mail.subject).toBe("Referencia");
  expect(text).toContain("Teléfono: 415-555-0141");
  expect(mail.headerLines.find((one) => one.key === "bcc")?.line).toContain("priya.raman");
  expect([mail.messageId, mail.inReplyTo]).toEqual(["<a@b.example>", "<z@b.example>"]);
  expect(JSON.stringify(mail.to)).toContain("Jördán Ames");
});

test("ordinary mail is written byte for byte as it came", async () => {
  const eml = lines(head(plain, "X-Mailer: any"), "", "See you on Tuesday.", "");
  const { json, exit, out } = await check(eml);
  expect([json.verdict, exit, out?.toString()]).toEqual(["pass", 0, eml]);
});

test("the cover sheet goes along as a PDF", async () => {
  const { json, out } = await check(lines(head(plain), "", ...details), ...referral);
  expect(json.verdict).toBe("covered");
  const { mail, names } = await arrives(out ?? expect.fail());
  expect(names).toEqual(["Cover sheet.pdf"]);
  const words = await fileText("sheet.pdf", new Uint8Array(mail.attachments[0]?.content ?? []));
  expect(words).toContain("Marisol Vega");
});

describe("what can't be judged is one plain sentence, and exit 2", () => {
  const body = lines("", "", "Name: Marisol Vega");
  const picture = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]);
  const whole = lines(head(plain), body);
  test.each<{ what: string; eml: string | Uint8Array; says: RegExp; options?: readonly string[] }>([
    { what: "no message", eml: "just some words", says: /is not a mail message/ },
    { what: "bytes of a picture", eml: picture, says: /is not a mail message/ },
    { what: "an empty file", eml: "", says: /is not a mail message/ },
    { what: "no sender", eml: `To: a@keystonehomes.example${body}`, says: /does not say who sends it/ },
    { what: "no recipient", eml: `From: dana.whitfield@harborbridge.example${body}`, says: /names nobody/ },
    { what: "no such bundle", eml: whole, says: /no bundle “nope”/, options: ["--bundle", "nope"] },
    {
      what: "a sender without an address",
      eml: whole,
      says: /not an e-mail address/,
      options: ["--as", "Dana"],
    },
  ])("$what", async ({ eml, says, options = [] }) => {
    const { exit, out, err } = await check(eml, ...options);
    expect([exit, out]).toEqual([2, null]);
    expect(err).toEqual([expect.stringMatching(says)]);
  });
});

test("--as stands in where the file names no sender", async () => {
  const eml = lines("To: jordan.ames@keystonehomes.example", plain, "", ...details);
  const { json } = await check(eml, ...referral, "--as", "dana.whitfield@harborbridge.example");
  expect(json.verdict).toBe("covered");
});

test("a recipient without an address is somebody unknown, not nobody", async () => {
  const eml = lines("From: dana.whitfield@harborbridge.example", "To: Jordan", plain, "", ...details);
  const { json } = await check(eml, ...referral);
  expect(json.holds.map((one: { code: string }) => one.code)).toEqual(["unknown-partner"]);
});

test("offsets are UTF-16 units into the part, and no row holds the value", async () => {
  const text = lines("Name: Marisol Vega", "🏠 SSN: 987-65-4321");
  const { json, out } = await check(lines(head(plain), "", text), ...referral);
  const ssn = json.items.find((one: { field: string }) => one.field === "ssn");
  expect(text.replaceAll("\r", "").slice(ssn.start, ssn.end)).toBe("987-65-4321");
  expect(JSON.stringify(json)).not.toContain("987-65-4321");
  expect(out).not.toBeNull();
});

test("in Spanish, for a reader", async () => {
  const folder = await mkdtemp(join(tmpdir(), "check-"));
  const file = join(folder, "in.eml");
  await writeFile(file, lines(head(plain), "", ...details, "SSN: 987-65-4321"));
  const { out, exit } = await runCommand(["check", file, "--now", clock, ...referral], "es_MX.UTF-8");
  await rm(folder, { recursive: true });
  expect(exit).toBe(1);
  expect(out.join("\n")).toContain("Se queda aquí");
  expect(out.join("\n")).not.toContain("987-65-4321");
});
