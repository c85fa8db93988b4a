import type { Item } from "../decide/index.ts";
import type { Finding } from "../detect/index.ts";
import type { Plan } from "../edit/index.ts";

/** A place goes when its attachment does, or when an edit that keeps nothing covers it. */
function goes(place: Finding, plan: Plan): boolean {
  if (plan.takeOut.includes(place.part)) return true;
  return plan.edits.some(
    (edit) =>
      edit.part === place.part &&
      edit.replacement.trim() === "" &&
      edit.start <= place.start &&
      place.end <= edit.end,
  );
}

/**
 * An allowed detail in a sentence that is taken out does not leave: its item is finished as stripped, so that
 * cover sheet, log and the lists tell what really goes.
 */
export function finishItems(items: readonly Item[], plan: Plan): readonly Item[] {
  return items.map((item) => {
    if (item.outcome === "strip" || !item.places.every((place) => goes(place, plan))) return item;
    return {
      ...item,
      outcome: "strip",
      as: null,
      permissions: [],
      mayAnswer: [],
      reasons: item.reasons.concat({ rule: "unit", code: "goes-with-unit", facts: {} }),
    };
  });
}
