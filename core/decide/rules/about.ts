import { type Rule, strip } from "./rule.ts";

/**
 * The bundle asks for this field, but about somebody else: "her son works" in a referral for her. An emergency is in
 * force for everyone: where the husband with a gun is, is where she is.
 */
export const about: Rule = ({ draft, facts, line }) =>
  !facts.urgent &&
  draft.narratives === null &&
  line.listed === "unlisted" &&
  line.forOthers &&
  draft.field.class !== "unavailable"
    ? strip("about", draft.about.kind === "household" ? "household" : "someone-else")
    : null;
