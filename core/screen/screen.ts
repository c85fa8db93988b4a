import { type CaseloadFault, caseloadFaults, lookUp, openCaseload, somebodyOf } from "../caseload/index.ts";
import { isDisclosure } from "../decide/index.ts";
import { type Detection, detect, type Knowledge, layoutOf, withNames } from "../detect/index.ts";
import type { FieldId } from "../ids.ts";
import { normaliseAddress, type OutgoingMessage, partTexts } from "../message/index.ts";
import type { PolicyIndex } from "../policy/index.ts";
import type { Instant } from "../time.ts";
import { isServed, tellingFields } from "./found.ts";
import { staysInside } from "./inside.ts";

export interface ScreenContext {
  /** Compiled from the organisation's policy without its people. */
  readonly knowledge: Knowledge;
  /** What the sender's mailbox keeps as their caseload, as it was read there. */
  readonly caseload: unknown;
  readonly now: Instant;
}

/**
 * Why a message has to be looked at. `found`: what it holds makes it a disclosure. `served`: it names somebody of the
 * sender's caseload. `files`: something in it was not read.
 */
export const screenReasons = ["found", "served", "files", ...caseloadFaults] as const;
export type ScreenReason = (typeof screenReasons)[number];

export type Screened =
  | { readonly kind: "pass" }
  | {
      readonly kind: "ask";
      readonly reasons: readonly ScreenReason[];
      /** What was found, the most sensitive first. */
      readonly fields: readonly FieldId[];
    };

/**
 * Whether a message, as far as a host that holds no people can see, has to be looked at where they are known. It
 * never passes what `check` without people would not pass, nor what the sender's caseload names; and without a
 * caseload that holds everybody it passes nothing that leaves the team.
 */
export function screen(message: OutgoingMessage, { knowledge, caseload, now }: ScreenContext): Screened {
  if (staysInside(message, knowledge.policy)) return { kind: "pass" };
  const { version } = knowledge.policy.policy;
  const open = openCaseload(caseload, { sender: normaliseAddress(message.sender), version, now });
  const texts = partTexts(message);
  const written = texts
    .map(({ text }) => text)
    .concat(message.attachments.map(({ name }) => name))
    .concat(message.recipients.map(({ address }) => address));
  const somebody = somebodyOf(typeof open === "string" ? [] : lookUp(open, written), written);
  const known = withNames(knowledge, somebody.participants, somebody.names);
  const detection = detect(message, texts, known, { participant: null });
  return answer(detection, known.policy, somebody.contact, typeof open === "string" ? open : null);
}

function answer(
  detection: Detection,
  policy: PolicyIndex,
  contact: boolean,
  fault: CaseloadFault | null,
): Screened {
  const textAt = ({ part, start, end }: Detection["findings"][number]) =>
    layoutOf(detection, part)?.text.text.slice(start, end) ?? "";
  const disclosure = isDisclosure(detection, policy, textAt);
  if (!disclosure && !contact && fault === null) return { kind: "pass" };
  const reasons: ScreenReason[] = [];
  const fields = disclosure ? tellingFields(detection, policy) : [];
  if (fields.length > 0) reasons.push("found");
  if (contact || isServed(detection)) reasons.push("served");
  if (detection.notChecked.length > 0) reasons.push("files");
  if (fault !== null) reasons.push(fault);
  // A note about somebody holds no field, and is found all the same.
  return { kind: "ask", reasons: reasons.length > 0 ? reasons : ["found"], fields };
}
