import type { PartId, Section } from "../message/index.ts";
import type { Detection } from "./detection.ts";
import { type Layout, rangeAt } from "./layout.ts";

/** The text of a part, laid out; undefined for one that could not be read. */
export const layoutOf = ({ layouts }: Detection, part: PartId): Layout | undefined =>
  layouts.filter(({ text }) => text.part === part)[0];

interface Place {
  readonly part: PartId;
  readonly start: number;
}

/** A message that is quoted or forwarded, with whatever its writer knew. */
export const isOlder = (section: Section | null): section is Section =>
  section !== null && (section.kind === "quoted" || section.kind === "forwarded");

/** Own words, signature, or an older message: in which of them a place stands. */
export function sectionAt(detection: Detection, { part, start }: Place): Section | null {
  const layout = layoutOf(detection, part);
  return layout === undefined ? null : rangeAt(layout.text.sections, start);
}
