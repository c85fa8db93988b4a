import type { Choices } from "../decide/index.ts";
import { type Detection, isOlder, sectionAt } from "../detect/index.ts";
import { normaliseAddress, type OutgoingMessage, type PartId } from "../message/index.ts";

/** The attachments that the sender takes out, by place. */
export function takenOutBy(choices: Choices, message: OutgoingMessage): readonly PartId[] {
  const parts: PartId[] = [];
  message.attachments.forEach((one, index) => {
    if (choices.takenOut.includes(one.digest)) parts.push(`attachment:${index}`);
  });
  return parts;
}

/** The message without the recipients whom the sender took off. */
export function withoutDropped(message: OutgoingMessage, choices: Choices): OutgoingMessage {
  const dropped = choices.dropped.map(normaliseAddress);
  if (dropped.length === 0) return message;
  return {
    ...message,
    recipients: message.recipients.filter((one) => !dropped.includes(normaliseAddress(one.address))),
  };
}

/** What was found in the parts and the history that stay: what the sender takes out himself is not judged. */
export function whatStays(detection: Detection, cutHistory: boolean, takenOut: readonly PartId[]): Detection {
  if (!cutHistory && takenOut.length === 0) return detection;
  const stays = (place: { readonly part: PartId; readonly start: number }) =>
    !takenOut.includes(place.part) && !(cutHistory && isOlder(sectionAt(detection, place)));
  return {
    layouts: detection.layouts,
    findings: detection.findings.filter(stays),
    narratives: detection.narratives.filter(stays),
    fragments: detection.fragments.filter(stays),
    signals: detection.signals.filter(stays),
    mentions: detection.mentions.filter(stays),
    perhaps: detection.perhaps.filter(stays),
    notChecked: detection.notChecked.filter((one) => !takenOut.includes(one.part)),
  };
}
