import { type Rule, strip } from "./rule.ts";

/** The partner's agreement lists data elements, and this one is not among them. */
export const agreement: Rule = ({ draft, facts, leavesAs, audience }) => {
  if (draft.narratives !== null || facts.urgent) return null;
  for (const { standing } of audience) {
    if (standing.kind.kind !== "partner") continue;
    const partner = facts.policy.partner.get(standing.kind.partner);
    const signed = partner?.agreement ? facts.policy.agreement.get(partner.agreement) : undefined;
    if (signed?.dataElements && !signed.dataElements.includes(leavesAs.id)) {
      return strip("agreement", "not-listed", { partner: standing.kind.partner });
    }
  }
  return null;
};
