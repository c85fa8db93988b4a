import { describe, expect, test } from "vitest";
import { arrives, check, details, head, lines, plain, referral } from "../test/check-file.ts";

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

  test("words in the header are checked, and a name to answer to stays behind", async () => {
    const note = "X-Note: Marisol Vega is HIV positive";
    const lunch = await check(lines(head(plain, note), "", "Lunch tomorrow?"));
    expect(lunch.json.verdict).not.toBe("pass");
    expect((lunch.out ?? expect.fail()).toString()).not.toContain("HIV positive");
    const answer = 'Reply-To: "Marisol HIV" <dana.whitfield@harborbridge.example>';
    const { out } = await check(lines(head(plain, answer), "", ...details), ...referral);
    expect((out ?? expect.fail()).toString()).not.toContain("Marisol HIV");
    expect((await arrives(out ?? expect.fail())).mail.replyTo?.text).toBe(
      "dana.whitfield@harborbridge.example",
    );
  });

  test("a picture without words goes where its name tells", async () => {
    const eml = lines(
      head('Content-Type: multipart/mixed; boundary="b"', ""),
      "--b",
      plain,
      "",
      ...details,
      "--b",
      "Content-Type: image/png",
      "Content-Transfer-Encoding: base64",
      'Content-Disposition: inline; filename="HIV result.png"',
      "",
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      "--b--",
      "",
    );
    const { json, out } = await check(eml, ...referral);
    expect(json.verdict).toBe("strip");
    expect((await arrives(out ?? expect.fail())).names).toEqual(["Cover sheet.pdf"]);
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
