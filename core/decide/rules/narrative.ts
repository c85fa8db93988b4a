import { type Rule, strip } from "./rule.ts";

/**
 * Sentences about a participant that hold no field, summed: over the bundle's length, or in the shape of a case
 * note, they stay. Somebody without any permission loses theirs, and so does a third party.
 */
export const narrative: Rule = ({ draft, facts, audience }) => {
  if (draft.narratives === null) return null;
  if (facts.bundle === null) return strip("narrative", "no-bundle");
  if (draft.about.kind === "other" && !facts.urgent) return strip("about", "someone-else");
  if (audience.some((one) => one.grants.length === 0)) return strip("permission", "none");
  const { allow, maxCharacters } = facts.bundle.narrative;
  if (allow === "any") return null;
  if (allow === "none") return strip("narrative", "no-notes", { bundle: facts.bundle.id });
  if (draft.narratives.some((one) => one.noteShaped))
    return strip("narrative", "note", { bundle: facts.bundle.id });
  const length = draft.narratives.reduce((sum, one) => sum + one.end - one.start, 0);
  return maxCharacters !== undefined && length > maxCharacters
    ? strip("narrative", "too-long", { bundle: facts.bundle.id, limit: maxCharacters })
    : null;
};
