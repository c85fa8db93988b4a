import { noChoices } from "../core/decide/index.ts";
import { compile } from "../core/detect/index.ts";
import type { BundleId, ChannelId } from "../core/ids.ts";
import type { PolicyIndex } from "../core/policy/index.ts";
import { type GivenTable, matchColumns, type RosterInput } from "../core/roster/index.ts";
import { speaker } from "../ui/index.ts";

/** A table that somebody of the housing programme sends to the county for its report. */
export function rosterInput(
  table: GivenTable,
  policy: PolicyIndex,
  sender = "dana.whitfield@harborbridge.example",
  knowledge = compile(policy),
): RosterInput {
  return {
    table,
    columns: matchColumns(table.headers, knowledge),
    addressed: {
      sender,
      recipients: [{ address: "m.ito@hs.aldercounty.example", name: null, via: "to" }],
      channel: "secure-folder" as ChannelId,
    },
    context: {
      policy,
      knowledge,
      now: "2026-11-20T16:55:00-08:00",
      choices: { ...noChoices, bundle: "status-update" as BundleId },
    },
    language: "en",
    say: speaker("en"),
    tell: () => {},
  };
}
