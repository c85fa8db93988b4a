import { judgeMessage, settle } from "../decide/index.ts";
import { detect } from "../detect/index.ts";
import { onlyGreeting, plan } from "../edit/index.ts";
import { type OutgoingMessage, type PartId, partTexts } from "../message/index.ts";
import { dayOf } from "../time.ts";
import { takenOutBy, whatStays, withoutDropped } from "./history.ts";
import { leavingDigest } from "./leaving.ts";
import type { Check, Context, Verdict } from "./send.ts";
import { finishItems } from "./with-its-unit.ts";

/**
 * Reads a message and decides what may leave it, for these recipients, by this channel, now. Pure: the same
 * message and context always give the same check, and nothing is changed, sent or written.
 */
export function check(message: OutgoingMessage, context: Context): Check {
  const { choices } = context;
  const { signOff } = choices;
  const checked = look(message, context);
  if (signOff === null) return checked;
  return leavingDigest(message, checked, choices, signOff.salt) === signOff.digest
    ? { ...checked, signOff }
    : look(message, { ...context, choices: { ...choices, signOff: null } });
}

function look(outgoing: OutgoingMessage, context: Context): Check {
  const { policy, knowledge, choices, now } = context;
  const message = withoutDropped(outgoing, choices);
  const takenOut = takenOutBy(choices, message);
  const found = detect(message, partTexts(message), knowledge, { participant: choices.participant });
  const detection = whatStays(found, choices.cutHistory, takenOut);
  const judged = judgeMessage({ message, detection, policy, choices, now });
  const planned = plan({
    detection,
    items: judged.items,
    cutHistory: choices.cutHistory,
    takenOut,
    field: policy.field,
    today: dayOf(now),
  });
  const changes = planned.edits.length > 0 || planned.takeOut.length > 0;
  const decision = settle(judged, detection, finishItems(judged.items, planned), {
    attachments: message.attachments
      .map((_, index): PartId => `attachment:${index}`)
      .filter((part) => !planned.takeOut.includes(part)),
    onlyGreeting: onlyGreeting(planned.left.body ?? ""),
    changes,
  });
  return {
    verdict: verdictOf(decision, changes || choices.dropped.length > 0),
    decision,
    detection,
    plan: planned,
    signOff: null,
  };
}

function verdictOf(decision: Check["decision"], changes: boolean): Verdict {
  if (decision.holds.length > 0) return "hold";
  if (changes) return "strip";
  return decision.disclosure ? "covered" : "pass";
}
