import { expect, test } from "vitest";
import { readAttachment } from "../../files/index.ts";
import { photo, pixel } from "../../test/attachments.ts";
import { judgedFile } from "./judged-file.ts";
import type { ItemFile } from "./read-item.ts";

const calendar = (lines: string) =>
  `BEGIN:VCALENDAR\r\nDTSTART:20261120T100000Z\r\n${lines}END:VCALENDAR\r\n`;
const armour = (more: string) =>
  `-----BEGIN PGP SIGNATURE-----\n${more}\niHUEABYKAB0WIQ==\n=x1Yz\n-----END PGP SIGNATURE-----\n`;
const oid = (last: number) => [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, last];
/** Signed data (RFC 5652) with this content in it. */
const signed = (content: readonly number[]) =>
  new Uint8Array([0x30, 0x40, ...oid(2), 0x30, 11 + content.length, ...oid(1), ...content]);
const utf16 = new Uint8Array(Buffer.from(`\ufeff${calendar("SUMMARY:Marisol Vega\r\n")}`, "utf16le"));
const note = "Name: Marisol Vega\nSSN: 987-65-4321";

async function judged(name: string, given: Uint8Array | string | null, more: Partial<ItemFile> = {}) {
  const bytes = typeof given === "string" ? new TextEncoder().encode(given) : given;
  const file = { id: "1", name, size: bytes?.length ?? 900, inline: false, kind: "file", ...more } as const;
  const asked: string[] = [];
  const { content } = await judgedFile(file, async ({ id }) => {
    asked.push(id);
    return bytes;
  });
  return { content, bytes, asked };
}

test.each<[string, Uint8Array | string, boolean]>([
  ["logo.png", new Uint8Array(pixel), true],
  ["scan.png", note, true],
  ["scan.png", "BMI 31, Marisol Vega", true],
  ["meeting.ics", calendar(""), false],
  ["meeting.ics", calendar("SUMMARY:Marisol Vega\\, HIV clinic\r\n"), false],
  ["meeting.ics", calendar("ATTENDEE;CN=Marisol Vega:mailto:m@mail.example\r\n"), false],
  ["meeting.ics", calendar("ATTACH;ENCODING=BASE64;VALUE=BINARY:AAAA\r\n"), false],
  ["notes.ics", note, false],
  ["signature.asc", armour(""), false],
  ["signature.asc", armour("Comment: SSN 987-65-4321\n"), false],
  ["notes.asc", note, false],
  ["intake.sig", note, false],
  ["smime.p7s", signed([]), false],
  ["smime.p7s", signed([0xa0, 5, 4, 3, 0x48, 0x49, 0x56]), false],
])("%s (%#) is what the pane reads in it, or not checked", async (name, given, inline) => {
  const { content, bytes } = await judged(name, given, { inline });
  const read = await readAttachment({ name, mediaType: null, bytes: bytes ?? new Uint8Array(), inline });
  if (content.kind === "not-checked") expect(read.kind).not.toBe("exempt");
  else expect(content).toEqual(read);
});

test.each<[string, Uint8Array | string | null, Partial<ItemFile>]>([
  ["scan.png", note, { inline: true }],
  ["scan.png", null, { inline: true }],
  ["meeting.ics", null, {}],
  ["meeting.ics", "", {}],
  ["meeting.ics", utf16, {}],
  ["meeting.ics", "%PDF-1.7", {}],
  ["meeting.ics", calendar("").padEnd(30_000), { size: 900 }],
  ["smime.p7s", photo(900), {}],
  ["list.asc", new Uint8Array([0x54, 0xe9, 0x66]), {}],
])("%s (%#) is not checked", async (name, bytes, more) => {
  expect((await judged(name, bytes, more)).content).toEqual({ kind: "not-checked", why: "no-answer" });
});

test.each<[string, Partial<ItemFile>]>([
  ["packet.docx", {}],
  ["scan.png", {}],
  ["scan.png", { inline: true, size: 21_000 }],
  ["all.ics", { size: 21_000 }],
  ["logo.png", { kind: "cloud", inline: true }],
  ["FW.ics", { kind: "item" }],
])("%s (%#) is not even asked for", async (name, more) => {
  expect((await judged(name, "x", more)).asked).toEqual([]);
});
