import { kindOf } from "../recipients.ts";
import { type HoldRule, hold } from "./hold.ts";

const officialKinds = ["court", "law-enforcement", "attorney", "federal-agency"];

/** 45 CFR 164.512(e) and (f), 42 CFR 2.61: an outside demand goes to compliance with its papers. */
export const legalDemand: HoldRule = ({ facts, detection }) => {
  const official = facts.recipients.filter((one) => officialKinds.includes(kindOf(one, facts.policy) ?? ""));
  const first = official[0];
  if (first !== undefined) {
    return hold("legal-demand", "compliance", {
      detail: "legal-demand-recipient",
      facts: { address: first.address },
      addresses: official.map((one) => one.address),
    });
  }
  const demands = detection.signals.filter((one) => one.kind === "legal-demand");
  return demands.length === 0
    ? null
    : hold("legal-demand", "compliance", { parts: Array.from(new Set(demands.map((one) => one.part))) });
};
