import type { Detection, Finding } from "../../core/detect/index.ts";

/** Where a detail stands, with the label that names it. */
export function spanOf({ start, end, label }: Pick<Finding, "start" | "end" | "label">): {
  readonly start: number;
  readonly end: number;
} {
  return { start: Math.min(start, label?.start ?? start), end: Math.max(end, label?.end ?? end) };
}

/** The sender's own words at a place. They are shown in our frame only. */
export function wordsAt({ layouts }: Detection, place: Finding): string {
  const { start, end } = spanOf(place);
  return layouts.find(({ text }) => text.part === place.part)?.text.text.slice(start, end) ?? "";
}
