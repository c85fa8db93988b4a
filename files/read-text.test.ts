import { expect, test } from "vitest";
import { file, photo, textOf, whyOf, zip } from "../test/attachments.ts";

const base64 = (length: number) => Buffer.from(photo(length)).toString("base64");
const folded = (length: number) => base64(length).replace(/.{76}/g, "$&\r\n ");

test("a photo between the lines of a text is not checked", async () => {
  const card = `BEGIN:VCARD\r\nFN:Marisol Vega\r\nPHOTO;ENCODING=b:${folded(30_000)}\r\nEND:VCARD`;
  expect(await whyOf(file("contact.vcf", card))).toBe("unknown-kind");
  const page = (bytes: number) => `<p>Checklist</p><img src="data:image/png;base64,${base64(bytes)}">`;
  expect(await whyOf(file("page.html", page(30_000)))).toBe("unknown-kind");
  expect(await textOf(file("page.html", page(3_000)))).toContain("Checklist");
});

test("a font that a page brings along, and a long list of short words, are no photo", async () => {
  const page = `<style>@font-face{src:url(data:font/woff2;base64,${base64(40_000)})}</style><p>Checklist</p>`;
  expect(await textOf(file("page.html", page))).toBe("Checklist");
  expect(await textOf(file("list.txt", "checklist\n".repeat(9_000)))).toContain("checklist");
});

test("a page that writes its words by script, by style or into its head is read", async () => {
  const page =
    '<head><meta name="description" content="Vega intake"><meta name="viewport" content="width=1"></head><style>p{color:red} p::after{content:"HIV result"}</style><p>See.</p><script>show({"name":"Marisol Vega"})</script>';
  const text = await textOf(file("report.html", page));
  for (const words of ["Vega intake", "HIV result", "Marisol Vega", "See."]) expect(text).toContain(words);
  for (const words of ["width", "color"]) expect(text).not.toContain(words);
});

const entry = (line: string) =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nDTSTART:20261120T100000Z\r\n${line}\r\nEND:VCALENDAR\r\n`;

test.each([
  ["a line of its own making", "X-CASE:Marisol Vega"],
  ["an address on the web", "URL:https://x.example/?client=Marisol Vega"],
  ["an invited person", 'ATTENDEE;ROLE=CHAIR;CN="Marisol Vega":mailto:m.vega@mail.example'],
  ["a line that is none", "Marisol Vega"],
])("in a calendar entry: %s", async (_, line) => {
  expect(await textOf(file("visit.ics", entry(line)))).toContain("Marisol Vega");
});

test("a calendar entry that says only when is exempt, one with a file inside is not checked", async () => {
  expect(await whyOf(file("visit.ics", entry("RRULE:FREQ=DAILY\r\nX-MICROSOFT-CDO-BUSYSTATUS:BUSY")))).toBe(
    "exempt",
  );
  expect(await whyOf(file("visit.ics", entry("ATTACH;ENCODING=BASE64;VALUE=BINARY:AAAA")))).toBe(
    "unknown-kind",
  );
});

const armour = (lines: string) => `-----BEGIN PGP SIGNATURE-----\n\n${lines}\n-----END PGP SIGNATURE-----\n`;

test("words where a signature should stand are read", async () => {
  const lines = "MarisolVega\nhasHIV";
  expect(await textOf(file("signature.asc", armour(lines)))).toContain("MarisolVega");
  expect(await whyOf(file("signature.asc", armour("iHUEABYKAB0WIQ==\n=x1Yz")))).toBe("exempt");
});

const oid = (last: number) => [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, last];
const signed = (content: readonly number[]) => {
  const inner = [...oid(1), ...content];
  return new Uint8Array([
    0x30,
    0x40,
    ...oid(2),
    0xa0,
    0x30,
    0x30,
    0x2e,
    2,
    1,
    1,
    0x31,
    0,
    0x30,
    inner.length,
    ...inner,
  ]);
};

test("a signature that carries what it signs is not exempt, one beside it is", async () => {
  const letter = [...Buffer.from("HIV")];
  expect(await whyOf(file("smime.p7s", signed([0xa0, 5, 4, 3, ...letter])))).toBe("unknown-kind");
  expect(await whyOf(file("smime.p7s", signed([])))).toBe("exempt");
});

test("what nobody here can read is not checked, whatever it is called", async () => {
  const bytes = (...head: number[]) => new Uint8Array([...head, ...photo(100)]);
  expect(await whyOf(file("winmail.dat", bytes(0x78, 0x9f, 0x3e, 0x22, 1, 0)))).toBe("unknown-kind");
  expect(await whyOf(file("letter.odt", zip({ mimetype: "x", "content.xml": "<p>secret</p>" })))).toBe(
    "unknown-kind",
  );
  expect(await whyOf(file("talk.pptx", zip({ "ppt/slides/slide1.xml": "<a:t>secret</a:t>" })))).toBe(
    "unknown-kind",
  );
  expect(await whyOf(file("a.txt", new Uint8Array(Buffer.from("a\0b\0", "latin1"))))).toBe("unknown-kind");
  const late = Buffer.concat([Buffer.from("words ".repeat(1000)), Buffer.from([0, 1, 2])]);
  expect(await whyOf(file("a.txt", new Uint8Array(late)))).toBe("unknown-kind");
});

test("a list from a spreadsheet is read in the alphabets that spreadsheets write", async () => {
  const words = "Name\tDOB\r\nJosé Núñez\t03/14/1989";
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(words, "utf16le")]);
  for (const bytes of [utf16, Buffer.from(words, "latin1"), Buffer.from(`\ufeff${words}`)])
    expect(await textOf(file("list.csv", new Uint8Array(bytes)))).toBe(words.replace("\r", ""));
});

test("the head of an attached mail is read whole: addresses, keywords and lines of its own", async () => {
  const mail =
    'From: m.vega@mail.example\r\nTo: "Vega" <v@mail.example>\r\nSubject: Hi\r\nKeywords: detox\r\nX-Mailer: Acme\r\n\r\nSee.';
  const text = await textOf(file("old.eml", mail));
  for (const words of [
    "From: <m.vega@mail.example>",
    "Vega <v@mail.example>",
    "Subject: Hi",
    "detox",
    "See.",
  ])
    expect(text).toContain(words);
  expect(text).not.toContain("Acme");
});

test("a mail in a mail is read, one that is nested without end is not", async () => {
  const wrap = (inner: string) =>
    `Subject: outer\r\nContent-Type: multipart/mixed; boundary=b${inner.length}\r\n\r\n--b${inner.length}\r\nContent-Type: message/rfc822\r\n\r\n${inner}\r\n--b${inner.length}--\r\n`;
  let mail = "Subject: Marisol Vega\r\n\r\nSee.";
  mail = wrap(mail);
  expect(await textOf(file("old.eml", mail))).toContain("Marisol Vega");
  for (let depth = 0; depth < 5; depth++) mail = wrap(mail);
  expect(await whyOf(file("old.eml", mail))).toBe("too-large");
});
