import type { Item } from "../../core/decide/index.ts";
import type { Say } from "../../core/say.ts";
import { sayList } from "../words.ts";
import { answering } from "./choose.ts";
import type { SheetInput } from "./input.ts";
import type { Row, RowAnswer } from "./model.ts";
import { sayReason } from "./reason.ts";
import { aboutName } from "./who.ts";
import { sayWhy } from "./why.ts";
import { wordsAt } from "./words-at.ts";

/** One row a field, in the order of the policy, with the people it is about; from four on, their number. */
export function rowsOf(items: readonly Item[], input: SheetInput, say: Say): readonly Row[] {
  const order = new Map(input.policy.policy.fields.map(({ id }, index) => [id, index]));
  const sorted = [...items].sort((a, b) => (order.get(a.field) ?? 0) - (order.get(b.field) ?? 0));
  const byField = new Map<string, Item[]>();
  for (const item of sorted) {
    const key = `${item.field} ${item.as ?? ""}`;
    byField.set(key, [...(byField.get(key) ?? []), item]);
  }
  return [...byField.values()].map((same) => rowOf(same, input, say));
}

function rowOf(items: readonly Item[], input: SheetInput, say: Say): Row {
  const [first] = items;
  if (!first) throw new Error("a row without an item");
  const label = fieldLabel(input, first, say);
  const named = items.filter(({ about }) => about.kind !== "nobody");
  const names = [...new Set(named.map((item) => aboutName(input.policy, item.about, say)))];
  const single =
    input.check.decision.participants.length < 2 && items.every((item) => isExpected(item, input));
  return {
    id: items.map(({ id }) => id).join(" "),
    label,
    whose: single
      ? ""
      : names.length > 3
        ? say("people-count", { count: names.length })
        : sayList(names, input.language),
    items: items.map(({ id }) => id),
    quotes: quotesOf(items, input),
    why: whyOf(items, input, say),
    answers: answersOf(items, input, say),
  };
}

function quotesOf(items: readonly Item[], { check }: SheetInput): readonly string[] {
  const quotes = items
    .flatMap(({ places }) => places)
    .map((place) => wordsAt(check.detection, place).replace(/\s+/g, " "));
  return [...new Set(quotes)]
    .slice(0, 3)
    .map((quote) => (quote.length > 120 ? `${quote.slice(0, 119)}…` : quote));
}

/** The reasons why it stays here, then what gave it away. */
function whyOf(items: readonly Item[], input: SheetInput, say: Say): readonly string[] {
  const reasons = items.flatMap((item) => item.reasons.map((reason) => sayReason(input, reason, item, say)));
  const rules = items.flatMap((item) => item.places.map(({ rule }) => sayWhy(rule, say) ?? ""));
  return [...new Set([...reasons, ...rules])].filter((sentence) => sentence !== "");
}

/** About whom the reader expects it: the one participant, or another person where the field says so itself. */
function isExpected({ about, field }: Item, { policy }: SheetInput): boolean {
  const kind = about.kind === "nobody" ? "participant" : about.kind;
  return kind === (policy.field.get(field)?.about ?? "participant") && kind !== "household";
}

export function fieldLabel({ policy, language }: SheetInput, item: Item, say: Say): string {
  const label = policy.field.get(item.field)?.label[language] ?? item.field;
  return item.as ? say("goes-as", { label, as: item.as }) : label;
}

function answersOf(items: readonly Item[], input: SheetInput, say: Say): readonly RowAnswer[] {
  const [first] = items;
  const common = (first?.mayAnswer ?? []).filter((answer) =>
    items.every((item) => item.mayAnswer.includes(answer)),
  );
  return common.map((answer) => ({
    answer,
    label: say(`answer-${answer}`),
    act: (why) => answering(input.choices, items, answer, why),
  }));
}
