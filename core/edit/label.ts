import { type Finding, type LabelledLine, type Layout, lastOf } from "../detect/index.ts";
import { type Range, textBefore, textBehind } from "../message/index.ts";

/** The label in whose value a finding stands. */
export function labelAt({ labels }: Layout, { start, end, label }: Finding): LabelledLine | null {
  const line = labels[lastLabel(labels, label?.start ?? start)];
  return line !== undefined && line.value.end >= end && line.label.start <= start ? line : null;
}

/** True where nothing but a bullet or a separator stands before the label: not in "Her SSN: …". */
export function standsFree(text: string, { label }: LabelledLine): boolean {
  return /(?:^|[\n,;|\t([.•]\s*|^[>\s]*|[>*–-]\s*|\d[.)]\s*)$/.test(textBefore(text, label.start, 8));
}

/** The labels that begin in a range. */
export function labelsIn(labels: readonly LabelledLine[], { start, end }: Range): readonly LabelledLine[] {
  const found: LabelledLine[] = [];
  for (let at = lastLabel(labels, start - 1) + 1; at < labels.length; at++) {
    const one = labels[at];
    if (one === undefined || one.label.start >= end) break;
    found.push(one);
  }
  return found;
}

/** Label and value with what sets them apart from their neighbours on the line: "Name: …, SSN: …, Phone: …". */
export function labelledPart({ text: { text } }: Layout, { label, value }: LabelledLine): Range {
  const behind = /^[ \t]*[,;|•.]*[ \t]*/.exec(textBehind(text, value.end, 20))?.[0].length ?? 0;
  const after = value.end + behind;
  if (after < text.length && text.charAt(after) !== "\n") return { start: label.start, end: after };
  const before = textBefore(text, label.start, 20);
  const joint = /(?:[ \t]*(?:[,;|•]|[–—-](?=\s)))?(?:[ \t]+(?:and|y))?[ \t]*$/.exec(before)?.[0].length ?? 0;
  return { start: label.start - joint, end: value.end };
}

/** The index of the last label that begins at or before `offset`; -1 when there is none. */
function lastLabel(labels: readonly LabelledLine[], offset: number): number {
  return lastOf(labels.length, (at) => labels[at]?.label.start ?? 0, offset);
}
