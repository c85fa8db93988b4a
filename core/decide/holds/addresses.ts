import { isOutside } from "../audience.ts";
import type { Facts } from "../facts.ts";
import type { RecipientStanding } from "../outcome.ts";
import { grantsFor } from "../permission.ts";
import { kindOf } from "../recipients.ts";
import { type HoldRule, hold } from "./hold.ts";

/**
 * What is wrong with the address itself. Such a recipient is not judged any further: permission, agreement and
 * channel would only repeat it.
 */
export type AddressFault = "unknown-partner" | "recipient-not-in-bundle" | "cross-program";

/** A colleague outside the team needs the internal bundle, and a permission for each person. */
function colleagueMayRead(standing: RecipientStanding, facts: Facts): boolean {
  if (facts.bundle === null || !facts.bundle.recipients.includes("colleague")) return false;
  return facts.people
    .filter((about) => isOutside(standing, about, facts))
    .every((about) => grantsFor(about, standing, facts).length > 0);
}

export function addressFault(standing: RecipientStanding, facts: Facts): AddressFault | null {
  switch (standing.kind.kind) {
    case "team":
      return null;
    case "unknown":
      return facts.urgent ? null : "unknown-partner";
    case "colleague":
      return facts.urgent || colleagueMayRead(standing, facts) ? null : "cross-program";
    case "partner":
    case "participant": {
      const kind = kindOf(standing, facts.policy);
      if (facts.bundle === null) return null;
      return kind !== null && facts.bundle.recipients.includes(kind) ? null : "recipient-not-in-bundle";
    }
    default:
      return standing.kind satisfies never;
  }
}

const withFault = (facts: Facts, fault: AddressFault) =>
  facts.recipients.filter((standing) => addressFault(standing, facts) === fault);

export const unknownPartner: HoldRule = ({ facts }) => {
  const found = withFault(facts, "unknown-partner");
  const first = found[0];
  if (first === undefined) return null;
  const like = found
    .map((one) => (one.kind.kind === "unknown" ? one.kind.resembles : null))
    .find((one) => one !== null);
  return hold("unknown-partner", "sender", {
    detail: like ? "unknown-partner-resembles" : "unknown-partner",
    facts: like ? { address: first.address, resembles: like } : { address: first.address },
    addresses: found.map((one) => one.address),
  });
};

export const recipientNotInBundle: HoldRule = ({ facts }) => {
  const found = withFault(facts, "recipient-not-in-bundle").map((one) => one.address);
  const first = found[0];
  if (first === undefined || facts.bundle === null) return null;
  return hold("recipient-not-in-bundle", "sender", {
    facts: { address: first, bundle: facts.bundle.id },
    addresses: found,
  });
};

export const crossProgram: HoldRule = ({ facts }) => {
  const found = withFault(facts, "cross-program").map((one) => one.address);
  const first = found[0];
  return first === undefined
    ? null
    : hold("cross-program", "sender", { facts: { address: first }, addresses: found, people: facts.people });
};
