import type { Hold } from "../outcome.ts";
import { crossProgram, recipientNotInBundle, unknownPartner } from "./addresses.ts";
import { flagged, incomplete, notChecked, nothingLeft, split } from "./content.ts";
import type { Finished, HoldRule } from "./hold.ts";
import { legalDemand } from "./legal-demand.ts";
import { agreementEnded, channel } from "./partner.ts";
import { noPermission } from "./permission.ts";
import { noBundle, policyOutOfDate } from "./policy.ts";
import { redisclosure } from "./redisclosure.ts";
import { refused } from "./refused.ts";
import { signOff } from "./sign-off.ts";
import { isLifted } from "./signer.ts";

const raise = (rules: readonly HoldRule[], given: Finished): readonly Hold[] =>
  rules
    .map((rule) => rule(given))
    .filter((one): one is Hold => one !== null && !isLifted(one, given.facts.choices.signOff));

const judged: readonly HoldRule[] = [
  recipientNotInBundle,
  crossProgram,
  noPermission,
  agreementEnded,
  channel,
  redisclosure,
  notChecked,
  flagged,
  split,
];

/** Stage 2: what is needed first, over the finished items. In the order in which the sheet tells them. */
export function holdsOf(given: Finished): readonly Hold[] {
  const addresses = raise([unknownPartner], given);
  const final = raise([legalDemand, refused], given).slice(0, 1);
  if (final.length > 0) return addresses.concat(final);
  // Nothing urgent waits for another person: a supervisor looks afterwards. Another bundle the sender can choose alone.
  if (given.facts.urgent) return raise([recipientNotInBundle], given);
  const outOfDate = raise([policyOutOfDate], given);
  if (given.facts.bundle === null) return outOfDate.concat(addresses, raise([crossProgram, noBundle], given));
  const found = outOfDate.concat(addresses, raise(judged, given));
  // Without a permission nothing leaves, so there is nothing to sign off.
  const signed = found.some((one) => one.code === "no-permission") ? [] : raise([signOff], given);
  return found.length + signed.length > 0
    ? found.concat(signed)
    : raise([incomplete], given)
        .concat(raise([nothingLeft], given))
        .slice(0, 1);
}
