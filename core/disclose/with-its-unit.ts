import type { Item } from "../decide/index.ts";
import { type Finding, rangeAt } from "../detect/index.ts";
import type { Plan } from "../edit/index.ts";
import type { Edit, PartId } from "../message/index.ts";

/** The edits of each part that keep nothing of what they cover, in order. */
function removals(plan: Plan): ReadonlyMap<PartId, readonly Edit[]> {
  const byPart = new Map<PartId, Edit[]>();
  for (const edit of plan.edits) {
    if (edit.replacement.trim() !== "") continue;
    const edits = byPart.get(edit.part);
    if (edits === undefined) byPart.set(edit.part, [edit]);
    else edits.push(edit);
  }
  return byPart;
}

/**
 * An allowed detail in a sentence that is taken out does not leave: its item is finished as stripped, so that
 * cover sheet, log and the lists tell what really goes.
 */
export function finishItems(items: readonly Item[], plan: Plan): readonly Item[] {
  const removed = removals(plan);
  const goes = (place: Finding): boolean => {
    if (plan.takeOut.includes(place.part)) return true;
    const edit = rangeAt(removed.get(place.part) ?? [], place.start);
    return edit !== null && place.end <= edit.end;
  };
  return items.map((item) => {
    if (item.outcome === "strip" || !item.places.every(goes)) return item;
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
