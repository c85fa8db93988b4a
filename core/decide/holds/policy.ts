import { millisOf } from "../../time.ts";
import { judgedRecipients } from "../audience.ts";
import { type HoldRule, hold } from "./hold.ts";

/** A pack that is out of date may lack a revocation: disclosures hold until a new one is loaded. */
export const policyOutOfDate: HoldRule = ({ facts }) => {
  const { validUntil } = facts.policy.policy;
  if (validUntil === null || millisOf(facts.now) <= millisOf(validUntil)) return null;
  return hold("policy-out-of-date", "compliance", { facts: { on: validUntil.slice(0, 10) } });
};

/** No bundle was chosen, and not exactly one serves everybody who would read this. */
export const noBundle: HoldRule = ({ facts }) => {
  if (facts.bundle !== null) return null;
  const judged = judgedRecipients(facts);
  return judged.length === 0
    ? null
    : hold("no-bundle", "sender", { addresses: judged.map((one) => one.address) });
};
