import { expect, test } from "vitest";
import type { ChannelId } from "../ids.ts";
import type { OutgoingMessage } from "./outgoing-message.ts";
import { partTexts } from "./part-texts.ts";

function kinds(source: string, subject = "Re: Tuesday", format: "text" | "html" = "text") {
  const message: OutgoingMessage = {
    sender: "dana.whitfield@harborbridge.example",
    recipients: [],
    channel: "mail" as ChannelId,
    subject,
    body: { format, source },
    fields: [],
    attachments: [],
  };
  const body = partTexts(message).find(({ part }) => part === "body");
  const sections = body?.sections ?? [];
  sections.reduce((end, { start, end: next }) => {
    expect(start).toBe(end);
    return next;
  }, 0);
  return sections.map(({ kind, from }) => (from === null ? kind : `${kind} ${from}`));
}

const outlook =
  "From: Jo Ames <Jo@Keystone.example>\nSent: Monday, November 16, 2026 10:00 AM\nTo: Dana\nSubject: Tuesday\n\nIs she coming?";

const mails: readonly (readonly [title: string, body: string, kinds: readonly string[]])[] = [
  ["a mail of one's own", "Hi Jordan,\n\nTuesday works.", ["own"]],
  ["lines marked as quoted", "Yes.\n\n> Tuesday?\n>\n> Jo", ["own", "quoted"]],
  [
    "an answer below the quotation",
    "On Mon, Nov 16, 2026 at 10:00 AM Jo Ames <jo@keystone.example> wrote:\n> Tuesday?\n\nYes.",
    ["quoted jo@keystone.example", "own"],
  ],
  [
    "a header that the mail program wrapped",
    "Yes.\n\nOn Mon, Nov 16, 2026 at 10:00 AM Jo Ames <\njo@keystone.example> wrote:\n\n> Tuesday?",
    ["own", "quoted jo@keystone.example"],
  ],
  [
    "a header without an address",
    "Yes.\n\nOn Mon, Nov 16, 2026, Northside Records wrote:\n> Tuesday?",
    ["own", "quoted Northside Records"],
  ],
  [
    "a header in Spanish",
    "Sí.\n\nEl lun, 16 nov 2026 a las 10:00, Jo Ames (<jo@keystone.example>) escribió:\n> ¿Martes?",
    ["own", "quoted jo@keystone.example"],
  ],
  ["Outlook's header", `Yes.\n\n${outlook}`, ["own", "quoted jo@keystone.example"]],
  [
    "an original message",
    `Yes.\n\n-----Original Message-----\n${outlook}`,
    ["own", "quoted jo@keystone.example"],
  ],
  [
    "a forwarded message",
    "FYI\n\n---------- Forwarded message ---------\nFrom: Records <records@northside.example>\nDate: Mon\n\nShe came.",
    ["own", "forwarded records@northside.example"],
  ],
  [
    "a message that Apple Mail forwards",
    "FYI\n\nBegin forwarded message:\n\nFrom: records@northside.example\nSubject: x\n\nShe came.",
    ["own", "forwarded records@northside.example"],
  ],
  [
    "a quotation inside a quotation",
    "Yes.\n\nOn Nov 16, 2026, a@x.example wrote:\n> And?\n> On Nov 15, 2026, b@x.example wrote:\n>> Tuesday?",
    ["own", "quoted a@x.example", "quoted b@x.example"],
  ],
  ["a signature behind two dashes", "Yes.\n\n-- \nDana\n415-555-0100", ["own", "signature"]],
  [
    "a closing block that opens with the sender's name",
    "Yes.\n\nThanks,\nDana Whitfield\nHousing | 415-555-0100",
    ["own", "signature"],
  ],
  [
    "a last block that opens with somebody else's name is text",
    "Please call:\n\nMarisol Vega\n415-555-0141",
    ["own"],
  ],
  ["'she wrote:' without a date is text", "On the form she wrote:\nnone", ["own"]],
];

test.each(mails)("%s", (_title, body, expected) => {
  expect(kinds(body)).toEqual(expected);
});

test("an original message under a forwarding subject is forwarded", () => {
  expect(kinds(`FYI\n\n-----Original Message-----\n${outlook}`, "FW: Tuesday")).toEqual([
    "own",
    "forwarded jo@keystone.example",
  ]);
});

test("a quotation that only the HTML sets apart", () => {
  const quote = `<div>Yes.</div><blockquote type="cite"><p>Tuesday?</p></blockquote><div>Dana here again, below.</div>`;
  expect(kinds(quote, "Re: x", "html")).toEqual(["own", "quoted", "own"]);
  const indent = `<div>Yes.</div><blockquote style="margin:0 0 0 40px;border:none;padding:0">indented</blockquote>`;
  expect(kinds(indent, "Re: x", "html")).toEqual(["own"]);
});
