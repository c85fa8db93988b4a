import { noChoices } from "../core/decide/index.ts";
import type { ChannelId, SiteId } from "../core/ids.ts";
import { draftEntry, type LogLine, type NewLine, sealLine } from "../core/log/index.ts";
import type { Signer } from "../core/signature.ts";
import { decisionOf, itemOf } from "./sample-decision.ts";
import { sampleIndex } from "./sample-policy.ts";

const entryOf = (approval: string) =>
  draftEntry({
    kind: "disclosure",
    decision: decisionOf([itemOf("participant-name"), itemOf("ssn", "strip")]),
    choices: noChoices,
    policy: sampleIndex(),
    message: {
      sender: "dana.whitfield@harborbridge.example",
      recipients: [{ address: "jordan@keystonehomes.example", name: "Jordan Núñez", via: "to" }],
      channel: "encrypted-mail" as ChannelId,
      attachments: [],
    },
    now: "2026-11-20T16:00:00-08:00",
    approval: approval.repeat(64),
    takeOut: [],
    coverSheet: null,
    holdsMet: [],
  }).body;
/** Two sends, one released and one cancelled, and a page that could not be protected. */
export const told: readonly NewLine[] = [
  { kind: "entry", body: entryOf("a") },
  { kind: "outcome", body: { entry: entryOf("a").id, outcome: "released" } },
  { kind: "entry", body: entryOf("b") },
  { kind: "outcome", body: { entry: entryOf("b").id, outcome: "cancelled" } },
  { kind: "unprotected", body: { site: "roundcube" as SiteId } },
];

/** The lines as a device writes them, a minute apart. */
export async function chainOf(signer: Signer, lines: readonly NewLine[]): Promise<LogLine[]> {
  const sealed: LogLine[] = [];
  for (const [index, line] of lines.entries()) {
    sealed.push(await sealLine(line, `2026-11-20T16:0${index}:00-08:00`, sealed.at(-1) ?? null, signer));
  }
  return sealed;
}
