import { isOlder, type Signal, sectionAt } from "../../detect/index.ts";
import type { Section } from "../../message/index.ts";
import { isProtected, type Partner } from "../../policy/index.ts";
import type { Facts } from "../facts.ts";
import { hasRegime, programmesOf } from "../people.ts";
import { partnerAt, staffAt } from "../recipients.ts";
import { type HoldRule, hold } from "./hold.ts";

const wordsOf = (name: string) =>
  name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length >= 4);

/** The partner whose message is quoted: by its address, or by a name that speaks of them ("Northside Records"). */
function sourcePartner(from: string, facts: Facts): Partner | null {
  if (from.indexOf("@") >= 0) return partnerAt(from, facts.policy);
  const words = wordsOf(from);
  const named = (partner: Partner) =>
    wordsOf(partner.name)
      .concat(wordsOf(partner.addresses.join(" ")))
      .some((word) => words.includes(word));
  return facts.policy.policy.partners.find(named) ?? null;
}

const isOurs = (from: string, facts: Facts) =>
  from.indexOf("@") >= 0
    ? staffAt(from, facts.policy) !== null
    : facts.policy.policy.staff.some((one) => one.name.toLowerCase() === from.trim().toLowerCase());

/** A reply that goes only to whoever wrote it passes nothing on. */
function goesBack(section: Section, facts: Facts): boolean {
  if (section.from === null) return false;
  const source = sourcePartner(section.from, facts);
  return (
    source !== null &&
    facts.recipients.every(
      ({ kind }) => kind.kind === "team" || (kind.kind === "partner" && kind.partner === source.id),
    )
  );
}

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
  if (facts.bundle?.urgent) return null;
  const notices = detection.signals.filter((signal) => {
    if (signal.kind !== "redisclosure-notice") return false;
    const section = sectionAt(detection, signal);
    return !isOwnNotice(signal, section, facts) && !(section !== null && goesBack(section, facts));
  });
  const quoted = detection.findings.filter((finding) => {
    if (!isProtected(facts.policy.field.get(finding.field))) return false;
    const section = sectionAt(detection, finding);
    if (!isOlder(section) || section.from === null) return false;
    return (sourcePartner(section.from, facts)?.part2 ?? false) && !goesBack(section, facts);
  });
  const parts = Array.from(new Set(notices.map((one) => one.part).concat(quoted.map((one) => one.part))));
  return parts.length === 0 ? null : hold("redisclosure", "sender", { parts });
};
