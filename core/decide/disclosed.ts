import type { Item } from "./outcome.ts";

/**
 * Whether what leaves tells this about a person, so that the cover sheet and the log list it. What the sender
 * answered as misread, or as nobody's, leaves too but tells nothing. In an urgent bundle a flag leaves unanswered.
 */
export function isDisclosed(item: Item, urgent: boolean): boolean {
  if (item.answer === "misread" || item.answer === "not-a-participant") return false;
  if (item.outcome === "flag") return urgent && item.answer !== "take-out";
  return item.outcome === "include" || item.outcome === "reduce";
}

/** Sentences that hold no field: no case note, though they are judged under its name. */
export function isPlainSentences(item: Item): boolean {
  return item.places.some((place) => place.rule === "narrative/sentence");
}
