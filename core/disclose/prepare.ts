import { coverSheet } from "../coversheet/index.ts";
import type { HoldCode } from "../decide/index.ts";
import { draftEntry, type EntryBody } from "../log/index.ts";
import type { OutgoingMessage } from "../message/index.ts";
import type { Say } from "../say.ts";
import { approve } from "./approval.ts";
import { withoutDropped } from "./history.ts";
import { leaving } from "./leaving.ts";
import type { Check, Context, Prepared, Stamp } from "./send.ts";

export interface PrepareInput {
  readonly message: OutgoingMessage;
  readonly check: Check;
  readonly context: Context;
  readonly stamp: Stamp;
  readonly say: Say;
  readonly kind: EntryBody["kind"];
  /** Holds that earlier checks of this send raised, each once. */
  readonly holdsMet: readonly HoldCode[];
}

/** Everything that the main button does, as values: edits, cover sheet, log entry, approval. */
export function prepare({ message, check, context, stamp, say, kind, holdsMet }: PrepareInput): Prepared {
  const { decision } = check;
  const { policy, choices } = context;
  const kept = withoutDropped(message, choices);
  const { sources, takeOut, message: left } = leaving(message, check, choices);
  const approval = approve(left, decision.bundle, stamp.salt, []);
  const sheet = decision.disclosure
    ? coverSheet({ ...stamp, decision, policy, message: kept, choices, say })
    : null;
  const entry = draftEntry({
    kind,
    decision,
    choices: { ...choices, signOff: check.signOff },
    policy,
    message: kept,
    now: stamp.now,
    approval: approval.digest,
    takeOut,
    coverSheet: sheet === null ? null : { reference: sheet.reference, explainsScope: sheet.explainsScope },
    holdsMet,
  });
  return { sources, takeOut, dropped: choices.dropped, coverSheet: sheet, entry, approval };
}
