import { aboutKind, participantOf } from "../core/decide/index.ts";
import { type SheetInput, sayHold, sayReason, speaker } from "../ui/index.ts";

/**
 * The answer of `check --json`: one row of `items` for each place of an item. Offsets are UTF-16 units into the
 * part's text; no row holds the value.
 */
export function checkAsJson(input: SheetInput): readonly string[] {
  const say = speaker(input.language);
  const { verdict, decision } = input.check;
  const items = decision.items.flatMap((item) =>
    item.places.map((place) => ({
      field: item.field,
      about:
        item.about.kind === "unlisted" || item.about.kind === "nobody"
          ? item.about.kind
          : aboutKind(item.about),
      person: participantOf(item.about),
      outcome: item.outcome,
      as: item.as,
      reasons: item.reasons.map(({ rule, code, ...reason }) => ({
        rule,
        code,
        text: sayReason(input, { rule, code, ...reason }, item, say),
      })),
      confidence: place.confidence,
      rule: place.rule,
      part: place.part,
      start: place.start,
      end: place.end,
    })),
  );
  const holds = decision.holds.map((hold) => ({
    code: hold.code,
    liftedBy: hold.liftedBy,
    reason: sayHold(input, hold, say),
  }));
  const asks = decision.asks.map((ask) => ask.code);
  const answer = {
    verdict,
    bundle: decision.bundle,
    participant: decision.leaving[0] ?? decision.participants[0] ?? null,
    items,
    holds,
    asks,
  };
  return [JSON.stringify(answer, null, 2)];
}
