import { noChoices } from "../core/decide/index.ts";
import type { ChannelId } from "../core/ids.ts";
import { draftEntry, type EntryBody, type LogLine, type OutcomeBody } from "../core/log/index.ts";
import { decisionOf, itemOf } from "./sample-decision.ts";
import { sampleIndex } from "./sample-policy.ts";

const policy = sampleIndex();
const link = {
  previous: "0".repeat(64),
  key: "0".repeat(32),
  hash: "0".repeat(64),
  signature: "0".repeat(128),
};

/** What Dana sent to Keystone about Marisol, as draftEntry writes it. */
export function accountingEntry(id: string, { field = "phone" } = {}): EntryBody {
  return draftEntry({
    kind: "disclosure",
    decision: decisionOf([itemOf(field)]),
    choices: noChoices,
    policy,
    message: {
      sender: "dana.whitfield@harborbridge.example",
      recipients: [{ address: "jordan@keystonehomes.example", name: "Jordan Núñez", via: "to" }],
      channel: "encrypted-mail" as ChannelId,
      attachments: [],
    },
    now: "2026-03-20T16:00:00-08:00",
    approval: id.padStart(32, "0").repeat(2),
    takeOut: [],
    coverSheet: null,
    holdsMet: [],
  }).body;
}

/** Each change of that entry, and what became of it; unsigned, for whoever only reads. */
export function accountingLines(
  changes: readonly Partial<EntryBody>[],
  said: Partial<OutcomeBody> = {},
): readonly LogLine[] {
  return changes.flatMap((change, index) => {
    const body = { ...accountingEntry(index.toString(16)), ...change };
    const place = { ...link, seq: 2 * index + 1, time: body.at };
    return [
      { ...place, kind: "entry", body },
      {
        ...place,
        seq: place.seq + 1,
        kind: "outcome",
        body: { entry: body.id, outcome: "released", ...said },
      },
    ] satisfies LogLine[];
  });
}
