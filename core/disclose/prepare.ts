import { coverSheet } from "../coversheet/index.ts";
import type { HoldCode } from "../decide/index.ts";
import { newSources } from "../edit/index.ts";
import { draftEntry, type EntryBody } from "../log/index.ts";
import type { OutgoingMessage, PartId } from "../message/index.ts";
import type { Say } from "../say.ts";
import { approve } from "./approval.ts";
import { withoutDropped } from "./history.ts";
import type { Check, Context, Prepared, Stamp } from "./send.ts";

/** The message as the main button leaves it. */
function expected(
  message: OutgoingMessage,
  sources: Prepared["sources"],
  takeOut: readonly PartId[],
): OutgoingMessage {
  return {
    ...message,
    subject: sources.subject ?? message.subject,
    body: { format: message.body.format, source: sources.body ?? message.body.source },
    fields: message.fields.map((one) => ({ ...one, value: sources[`field:${one.name}`] ?? one.value })),
    attachments: message.attachments.filter((_, index) => !takeOut.includes(`attachment:${index}`)),
  };
}

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
  const { decision, plan, detection } = check;
  const { policy, choices } = context;
  const kept = withoutDropped(message, choices);
  const sources = newSources(
    detection.layouts.map((one) => one.text),
    plan,
  );
  const approval = approve(expected(kept, sources, plan.takeOut), decision.bundle, stamp.salt, []);
  const sheet = decision.disclosure
    ? coverSheet({ ...stamp, decision, policy, message: kept, choices, say })
    : null;
  const entry = draftEntry({
    kind,
    decision,
    choices,
    policy,
    message: kept,
    now: stamp.now,
    approval: approval.digest,
    takeOut: plan.takeOut,
    coverSheet: sheet === null ? null : { reference: sheet.reference, explainsScope: sheet.explainsScope },
    holdsMet,
  });
  return { sources, takeOut: plan.takeOut, dropped: choices.dropped, coverSheet: sheet, entry, approval };
}
