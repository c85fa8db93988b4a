import { type Rule, strip } from "./rule.ts";

/** The bundle's purpose needs the field (45 CFR 164.514(d)(3)): what is not listed is excluded. */
export const bundle: Rule = ({ draft, facts, line, as, audience }) => {
  if (draft.narratives !== null) return null;
  const names = { bundle: facts.bundle === null ? "" : facts.bundle.id };
  if (facts.bundle === null) return strip("bundle", "no-bundle");
  if (draft.field.class === "unavailable" || line.listed === "never") return strip("bundle", "never", names);
  if (line.listed === "unlisted") return line.forOthers ? null : strip("bundle", "unlisted", names);
  if (line.listed !== "unlessAuthorised" || as !== null) return null;
  const named =
    audience.length > 0 && audience.every((one) => one.grants.some((grant) => grant.names(draft.field)));
  return named ? null : strip("bundle", "not-named", names);
};
