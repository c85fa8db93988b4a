import type { Partner } from "../../policy/index.ts";
import { judgedRecipients } from "../audience.ts";
import type { Facts } from "../facts.ts";
import { type HoldRule, hold } from "./hold.ts";

function judgedPartners(facts: Facts): readonly { readonly address: string; readonly partner: Partner }[] {
  const found: { address: string; partner: Partner }[] = [];
  for (const { address, kind } of judgedRecipients(facts)) {
    const partner = kind.kind === "partner" ? facts.policy.partner.get(kind.partner) : undefined;
    if (partner !== undefined) found.push({ address, partner });
  }
  return found;
}

/** The partner's agreement ended, has not begun, or was not made for this purpose. */
export const agreementEnded: HoldRule = ({ facts }) => {
  if (facts.bundle === null) return null;
  for (const { address, partner } of judgedPartners(facts)) {
    const agreement = partner.agreement === null ? undefined : facts.policy.agreement.get(partner.agreement);
    const more = { addresses: [address] };
    if (agreement === undefined) {
      if (!facts.bundle.needsAgreement) continue;
      return hold("agreement-ended", "compliance", {
        detail: "agreement-missing",
        facts: { partner: partner.id },
        ...more,
      });
    }
    const known = { partner: partner.id, agreement: agreement.id };
    if (agreement.until < facts.today) {
      return hold("agreement-ended", "compliance", { facts: { ...known, on: agreement.until }, ...more });
    }
    if (agreement.from > facts.today) {
      return hold("agreement-ended", "compliance", {
        detail: "agreement-not-begun",
        facts: { ...known, on: agreement.from },
        ...more,
      });
    }
    if (!agreement.purposes.includes(facts.bundle.purpose.id)) {
      return hold("agreement-ended", "compliance", {
        detail: "agreement-other-purpose",
        facts: known,
        ...more,
      });
    }
  }
  return null;
};

const approves = (list: readonly string[], channel: string) => list.includes("any") || list.includes(channel);

/** The channel is not approved for the bundle, or not for the partner. */
export const channel: HoldRule = ({ facts }) => {
  const { bundle, message } = facts;
  if (bundle === null) return null;
  const refused = judgedRecipients(facts).filter(({ kind }) => {
    const partner = kind.kind === "partner" ? facts.policy.partner.get(kind.partner) : undefined;
    return (
      !approves(bundle.channels, message.channel) ||
      (partner !== undefined && !approves(partner.channels, message.channel))
    );
  });
  const first = refused[0];
  if (first === undefined) return null;
  const partner = first.kind.kind === "partner" ? facts.policy.partner.get(first.kind.partner) : undefined;
  const other = (partner?.channels ?? bundle.channels).find(
    (one) => one !== "any" && approves(bundle.channels, one),
  );
  return hold("channel", "sender", {
    detail: other === undefined ? "channel" : "channel-use-other",
    facts: { channel: message.channel, address: first.address, ...(other === undefined ? {} : { other }) },
    addresses: refused.map((one) => one.address),
  });
};
