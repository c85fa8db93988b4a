import { type Scenario, scenarios } from "../../scenarios.ts";
import { channels, staff } from "../practice/agency.ts";
import { fileOf, type PracticeFile } from "../practice/files.ts";
import { extraDrafts } from "./extra-drafts.ts";
import type { Draft, HeldFile, Person } from "./item.ts";

/** Plain e-mail: what an address travels by whose domain no channel names. */
const plain = "mail";

/** The channel that mail of this address travels by; the add-in can tell no other from the message. */
function channelOf(address: string): string {
  const domain = address.slice(address.lastIndexOf("@") + 1);
  return channels.find(({ domains = [] }) => domains.includes(domain))?.id ?? plain;
}

function personOf(id: string): Person {
  const person = staff.find((one) => one.id === id);
  if (!person) throw new Error(`no such staff: ${id}`);
  return { name: person.name, address: person.email };
}

const fits = (scenario: Scenario) => channelOf(personOf(scenario.sender).address) === scenario.channel;

export function draftOf(scenario: Scenario): Draft {
  return {
    id: scenario.id,
    kind: "message",
    composeType: /\n>/.test(scenario.body) ? "reply" : "newMail",
    expected: scenario.expect.verdict,
    user: personOf(scenario.sender),
    to: scenario.to.join("; "),
    cc: scenario.cc?.join("; ") ?? "",
    bcc: scenario.bcc?.join("; ") ?? "",
    subject: scenario.subject,
    location: "",
    body: scenario.body,
    format: "text",
    files: (scenario.attachments ?? []).map(fileOf).map(heldFile),
    start: 0,
    end: 0,
  };
}

function heldFile({ name, mediaType, bytes }: PracticeFile): HeldFile {
  const base64 = Buffer.from(bytes).toString("base64");
  return { id: `file ${name}`, name, mediaType, base64, kind: "file", contentId: null, url: "" };
}

/** Every scenario that can be told from its message in Outlook, and what only Outlook has. */
export const drafts: readonly Draft[] = [
  ...scenarios.filter(fits).map(draftOf),
  ...extraDrafts(personOf("dana")),
];

/** The scenarios whose channel is another than the one that the sender's address travels by. */
export const leftOut: readonly Scenario[] = scenarios.filter((scenario) => !fits(scenario));
