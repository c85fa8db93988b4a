import { isAdultOfHousehold } from "../people.ts";
import { type Rule, strip } from "./rule.ts";

/**
 * A permission of a kind that the bundle takes covers person, recipient, purpose and field, now: without one nothing
 * may go (45 CFR 164.508(a)(1), 42 CFR 2.13(a)).
 */
export const permission: Rule = ({ draft, facts, leavesAs, audience }) => {
  if (draft.narratives !== null || draft.field.class === "open") return null;
  for (const { standing, grants } of audience) {
    const recipient = { recipient: standing.address };
    if (grants.length === 0) {
      return isAdultOfHousehold(draft.about, facts.policy)
        ? strip("permission", "adult-of-household")
        : strip("permission", draft.about.kind === "other" ? "third-party" : "none", recipient);
    }
    if (!grants.some((grant) => grant.covers(leavesAs))) return strip("permission", "not-covered", recipient);
  }
  return null;
};
