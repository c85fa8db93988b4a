import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { simpleParser } from "mailparser";
import MailComposer from "nodemailer/lib/mail-composer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fileText } from "../test/hosts/file-text.ts";
import { fileOf } from "../test/hosts/practice/files.ts";
import { samplePolicy } from "../test/sample-policy.ts";
import { clock, messageOf, type Scenario, scenarios } from "../test/scenarios.ts";
import { runCommand } from "./command.ts";

const policy = samplePolicy();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "check-"));
});
afterAll(() => rm(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

/** What a person types after the file, and what came of it; `out` is null where no message was written. */
async function check(eml: string | Uint8Array, ...options: readonly string[]) {
  await writeFile(at("in.eml"), eml);
  await rm(at("out.eml"), { force: true });
  const args = ["check", at("in.eml"), "--now", clock, "--json", "--out", at("out.eml"), ...options];
  const answer = await runCommand(args, "en_US.UTF-8");
  const out = await readFile(at("out.eml")).catch(() => null);
  return { ...answer, json: answer.exit === 2 ? null : JSON.parse(answer.out.join("\n")), out };
}

/** All that a reader of a written message could find, with the names of its files. */
async function arrives(eml: Uint8Array) {
  const mail = await simpleParser(Buffer.from(eml), { skipImageLinks: true, skipHtmlToText: true });
  const files = mail.attachments.map((one) => ({ name: one.filename ?? "", bytes: one.content }));
  const texts = await Promise.all(
    files.filter((one) => !one.name.startsWith("Cover sheet")).map((one) => fileText(one.name, one.bytes)),
  );
  const names = files.map((one) => one.name);
  return { mail, names, text: [mail.subject, mail.text, mail.html || "", ...names, ...texts].join("\n") };
}

async function emlOf(scenario: Scenario): Promise<Uint8Array> {
  const { sender, recipients, subject, body } = messageOf(scenario, policy);
  const to = (via: string) => recipients.filter((one) => one.via === via).map((one) => one.address);
  const mime = new MailComposer({
    from: sender,
    to: to("to"),
    cc: to("cc"),
    bcc: to("bcc"),
    subject,
    text: body.source,
    attachments: (scenario.attachments ?? []).map((given) => {
      const { name, mediaType, bytes } = fileOf(given);
      return { filename: name, contentType: mediaType, content: Buffer.from(bytes) };
    }),
  }).compile();
  mime.keepBcc = true;
  return mime.build();
}

const flag = (name: string, value: string | undefined) => (value === undefined ? [] : [`--${name}`, value]);

describe.each(scenarios)("$id as a message file", (scenario) => {
  const wanted = scenario.expect;
  let checked: Awaited<ReturnType<typeof check>>;
  beforeAll(async () => {
    checked = await check(
      await emlOf(scenario),
      ...flag("bundle", scenario.bundle),
      ...flag("participant", scenario.participant),
      ...flag("channel", scenario.channel),
    );
  });

  test("verdict, holds, questions and exit code", () => {
    const { json, exit } = checked;
    expect({
      verdict: json.verdict,
      holds: json.holds.map((one: { code: string }) => one.code).sort(),
      asks: json.asks,
      exit,
    }).toEqual({
      verdict: wanted.verdict,
      holds: [...wanted.holds].sort(),
      asks: wanted.asks ?? [],
      exit: wanted.verdict === "pass" || wanted.verdict === "covered" ? 0 : 1,
    });
  });

  test("the message written holds what may leave and nothing else", async () => {
    const { text, names } = await arrives(checked.out ?? expect.fail("nothing written"));
    for (const gone of wanted.gone ?? []) expect(text).not.toContain(gone);
    for (const stays of [...(wanted.stays ?? []), ...(wanted.arrives ?? [])]) expect(text).toContain(stays);
    for (const name of wanted.attachments?.gone ?? []) expect(names).not.toContain(name);
    for (const name of wanted.attachments?.stays ?? []) expect(names).toContain(name);
  });
});

const referral = ["--bundle", "housing-referral", "--participant", "HB-1001"];
const head = (...more: readonly string[]) =>
  [
    "From: Dana Whitfield <dana.whitfield@harborbridge.example>",
    "To: Jordan Ames <jordan.ames@keystonehomes.example>",
    "Subject: Referral",
    "MIME-Version: 1.0",
    ...more,
  ].join("\r\n");
const plain = "Content-Type: text/plain; charset=utf-8";
const lines = (...all: readonly string[]) => all.join("\r\n");
const details = ["Name: Marisol Vega", "Phone: 415-555-0141"];

describe("a message with its parts", () => {
  const parts = (html: string, text: string) =>
    lines(
      head('Content-Type: multipart/alternative; boundary="b"', ""),
      "--b",
      plain,
      "",
      text,
      "--b",
      "Content-Type: text/html; charset=utf-8",
      "",
      html,
      "--b--",
      "",
    );
  const html = (...all: readonly string[]) => all.map((one) => `<p>${one}</p>`).join("");

  test("what is taken out of the HTML is in no plain alternative either", async () => {
    const all = [...details, "SSN: 987-65-4321"];
    const { json, out } = await check(parts(html(...all), lines(...all)), ...referral);
    const { text, mail } = await arrives(out ?? expect.fail());
    expect(json.verdict).toBe("strip");
    expect(text).not.toContain("987-65-4321");
    expect(mail.html).toContain("415-555-0141");
    expect(mail.text).toContain("415-555-0141");
  });

  test("a plain alternative that says more is checked as a part of its own", async () => {
    const { json, out } = await check(
      parts(html(...details), lines(...details, "SSN: 987-65-4321")),
      ...referral,
    );
    const parted = json.items.filter((one: { field: string }) => one.field === "ssn");
    expect(parted).toEqual([expect.objectContaining({ part: "field:plain-text", outcome: "strip" })]);
    const { text, mail } = await arrives(out ?? expect.fail());
    expect(text).not.toContain("987-65-4321");
    expect(mail.text).toContain("415-555-0141");
  });

  test("a plain alternative that says the same counts nothing twice", async () => {
    const { json } = await check(parts(html(...details), lines(...details)), ...referral);
    expect(json.items.map((one: { part: string }) => one.part)).toEqual(["body", "body"]);
  });

  test("a picture inside the text stays in its place", async () => {
    const pixel =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    const eml = lines(
      head('Content-Type: multipart/related; boundary="b"', ""),
      "--b",
      "Content-Type: text/html",
      "",
      `${html(...details, "SSN: 987-65-4321")}<img src="cid:logo">`,
      "--b",
      "Content-Type: image/png; name=logo.png",
      "Content-Transfer-Encoding: base64",
      "Content-ID: <logo>",
      "Content-Disposition: inline; filename=logo.png",
      "",
      pixel,
      "--b--",
      "",
    );
    const { json, out } = await check(eml, ...referral);
    expect(json.verdict).toBe("strip");
    const { mail } = await arrives(out ?? expect.fail());
    expect(mail.html).toContain('src="cid:logo"');
    expect(mail.attachments.map((one) => [one.cid, one.content.toString("base64")])).toContainEqual([
      "logo",
      pixel,
    ]);
  });

  test("a message inside the message is read, and taken out whole", async () => {
    const eml = lines(
      head('Content-Type: multipart/mixed; boundary="b"', ""),
      "--b",
      plain,
      "",
      ...details,
      "--b",
      "Content-Type: message/rfc822",
      "",
      "From: a@b.example",
      "Subject: Old note",
      "",
      "Marisol Vega, SSN: 987-65-4321",
      "--b--",
      "",
    );
    const { json, out } = await check(eml, ...referral);
    expect(json.verdict).toBe("strip");
    expect((out ?? expect.fail()).toString()).not.toContain("987-65-4321");
  });

  test("a calendar entry is read, and a locked envelope is not taken for an empty one", async () => {
    const withFile = (type: string, name: string, text: string) =>
      lines(
        head('Content-Type: multipart/mixed; boundary="b"', ""),
        "--b",
        plain,
        "",
        "See you then.",
        "--b",
        `Content-Type: ${type}; name=${name}`,
        "",
        text,
        "--b--",
        "",
      );
    const entry = (summary: string) =>
      `BEGIN:VCALENDAR\r\nDTSTART:20261201T150000Z\r\n${summary}END:VCALENDAR`;
    expect((await check(withFile("text/calendar", "a.ics", entry("")))).json.verdict).toBe("pass");
    const told = await check(
      withFile("text/calendar", "a.ics", entry("SUMMARY:HIV test\\, Marisol Vega\r\n")),
    );
    expect(told.json.verdict).not.toBe("pass");
    const sealed = withFile("application/octet-stream", "m.asc", "-----BEGIN PGP MESSAGE-----\r\nhQEMA");
    expect((await check(sealed)).json.holds).toEqual([expect.objectContaining({ code: "not-checked" })]);
  });
});

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
  const cases: readonly (readonly [string, string | Uint8Array, RegExp, ...string[]])[] = [
    ["no message", "just some words", /is not a mail message/],
    [
      "bytes of a picture",
      new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]),
      /is not a mail message/,
    ],
    ["an empty file", "", /is not a mail message/],
    ["no sender", `To: a@keystonehomes.example${body}`, /does not say who sends it/],
    ["no recipient", `From: dana.whitfield@harborbridge.example${body}`, /names nobody/],
    ["a bundle that is not there", lines(head(plain), body), /no bundle “nope”/, "--bundle", "nope"],
    ["a sender without an address", lines(head(plain), body), /no e-mail address/, "--as", "Dana"],
  ];
  test.each(cases)("%s", async (_title, eml, sentence, ...options) => {
    const { exit, out, err } = await check(eml, ...options);
    expect([exit, out]).toEqual([2, null]);
    expect(err).toEqual([expect.stringMatching(sentence)]);
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
  await writeFile(at("in.eml"), lines(head(plain), "", ...details, "SSN: 987-65-4321"));
  const { out, exit } = await runCommand(["check", at("in.eml"), "--now", clock, ...referral], "es_MX.UTF-8");
  expect(exit).toBe(1);
  expect(out.join("\n")).toContain("Se queda aquí");
  expect(out.join("\n")).not.toContain("987-65-4321");
});
