import type { ConsentId } from "../ids.ts";
import { type EntryBody, type LogLine, lastOutcomes } from "../log/index.ts";

/** What left by a permission, the newest first: taking it back does not bring that home (45 CFR 164.508(b)(5)). */
export function sentUnder(consent: ConsentId, lines: readonly LogLine[]): readonly EntryBody[] {
  const last = lastOutcomes(lines);
  return lines
    .flatMap((line) => (line.kind === "entry" ? [line.body] : []))
    .filter(
      ({ id, kind, permissions }) =>
        permissions.some((one) => one.id === consent) &&
        (kind === "unreviewed" ||
          ["released", "delivered", "unreviewed"].includes(last.get(id)?.body.outcome ?? "")),
    )
    .reverse();
}
