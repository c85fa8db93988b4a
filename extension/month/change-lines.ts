import { type ChangeTarget, targetsOf } from "../../core/review/index.ts";
import { openNote } from "../../host/month/reviews.ts";
import type { ChangeRow } from "../../host/store/month.ts";
import type { ChangeLine, TargetGroup } from "../../ui/index.ts";
import { type Around, nameIn } from "./around.ts";

/** Lines of the list in the reader's words, oldest first. */
export async function changeLines(
  rows: readonly ChangeRow[],
  around: Around,
): Promise<readonly ChangeLine[]> {
  const { month: database, say } = around;
  const lines: ChangeLine[] = [];
  for (const row of rows) {
    const { number, month, question, target, by, at, closed } = row;
    if (number === undefined) continue;
    lines.push({
      number,
      month,
      question,
      what: say(`changes-what-${target.kind}`, { what: labelOf(target, around) }),
      by: nameIn(around, by),
      at,
      note: row.note && ((await openNote(database, row.note, crypto)) ?? say("review-note-locked")),
      closed: closed && { by: nameIn(around, closed.by), at: closed.at },
    });
  }
  return lines;
}

export function targetGroups(around: Around): readonly TargetGroup[] {
  const all = targetsOf(around.policy);
  return (["bundle", "prompt", "training"] as const).map((kind) => ({
    kind,
    targets: all
      .filter((one) => one.kind === kind)
      .map((one) => ({ id: one.id, label: labelOf(one, around) })),
  }));
}

function labelOf({ kind, id }: ChangeTarget, { policy, language, say }: Around): string {
  if (kind === "prompt") return say(`review-prompt-${id}`);
  return policy.bundles.find((one) => one.id === id)?.label[language] ?? id;
}
