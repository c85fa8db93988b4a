import { isOlder, type Signal, sectionAt } from "../../detect/index.ts";
import type { Section } from "../../message/index.ts";
import { isProtected } from "../../policy/index.ts";
import type { Facts } from "../facts.ts";
import { hasRegime, programmesOf } from "../people.ts";
import { staffAt } from "../recipients.ts";
import { type HoldRule, hold } from "./hold.ts";
import { hasWritten, mayHaveWritten } from "./writer.ts";

const isOurs = (from: string, facts: Facts) =>
  from.indexOf("@") >= 0
    ? staffAt(from, facts.policy) !== null
    : facts.policy.policy.staff.some((one) => one.name.toLowerCase() === from.trim().toLowerCase());

/** A reply that goes only to whoever wrote it passes nothing on. */
const goesBack = ({ from }: Section, { recipients, policy }: Facts) =>
  from !== null && recipients.every((one) => one.kind.kind === "team" || hasWritten(from, one, policy));

/** Our own notice on our own record is no somebody else's: a Part 2 programme writes it under what it sends. */
function isOwnNotice(signal: Signal, section: Section | null, facts: Facts): boolean {
  if (isOlder(section)) return section.from !== null && isOurs(section.from, facts);
  const senders = programmesOf(facts.sender?.programs ?? [], facts.policy);
  return signal.part === "body" && hasRegime(senders, ["part2"]);
}

/**
 * Somebody else's protected record is passed on: it carries a notice (42 CFR 2.32, 34 CFR 99.33), or quotes
 * protected content from a Part 2 sender.
 */
export const redisclosure: HoldRule = ({ facts, detection }) => {
  const notices = detection.signals.filter((signal) => {
    if (signal.kind !== "redisclosure-notice") return false;
    const section = sectionAt(detection, signal);
    return !isOwnNotice(signal, section, facts) && !(section !== null && goesBack(section, facts));
  });
  const quoted = detection.findings.filter((finding) => {
    if (!isProtected(facts.policy.field.get(finding.field))) return false;
    const section = sectionAt(detection, finding);
    if (!isOlder(section) || section.from === null || goesBack(section, facts)) return false;
    const { from } = section;
    return facts.policy.policy.partners.some((one) => one.part2 && mayHaveWritten(from, one, facts.policy));
  });
  const parts = Array.from(new Set(notices.map((one) => one.part).concat(quoted.map((one) => one.part))));
  return parts.length === 0 ? null : hold("redisclosure", "sender", { parts });
};
