import type { Choices } from "../decide/index.ts";
import { newSources } from "../edit/index.ts";
import type { OutgoingMessage, PartId } from "../message/index.ts";
import { approve } from "./approval.ts";
import { withoutDropped } from "./history.ts";
import type { Check, Prepared } from "./send.ts";

interface Leaving extends Pick<Prepared, "sources" | "takeOut"> {
  readonly message: OutgoingMessage;
}

/** The message as the main button leaves it, and the new source of each part that changes. */
export function leaving(message: OutgoingMessage, { plan, detection }: Check, choices: Choices): Leaving {
  const sources = newSources(
    detection.layouts.map((one) => one.text),
    plan,
  );
  return {
    sources,
    takeOut: plan.takeOut,
    message: expected(withoutDropped(message, choices), sources, plan.takeOut),
  };
}

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

/** What a sign-off is bound to: the digest of the approval that this message would get with this salt. */
export function leavingDigest(
  message: OutgoingMessage,
  checked: Check,
  choices: Choices,
  salt: string,
): string {
  return approve(leaving(message, checked, choices).message, checked.decision.bundle, salt, []).digest;
}
