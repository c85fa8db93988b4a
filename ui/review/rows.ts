import type { Item, Reason, RuleName } from "../../core/decide/index.ts";
import type { PartId } from "../../core/message/index.ts";
import type { Say } from "../../core/say.ts";
import { sayList } from "../words.ts";
import { answering } from "./choose.ts";
import type { SheetInput } from "./input.ts";
import type { Button, Row, RowAnswer, RowGroup } from "./model.ts";
import { sayReason } from "./reason.ts";
import { aboutName } from "./who.ts";
import { sayWhy } from "./why.ts";
import { wordsAt } from "./words-at.ts";

/** Which objection names the heading, when several stand: first what no permission could change. */
const weight: readonly RuleName[] = [
  "limitation",
  "bundle",
  "about",
  "protected",
  "agreement",
  "permission",
  "narrative",
  "confidence",
  "unit",
  "reduce",
  "message",
];

interface Lists {
  readonly goes: readonly Row[];
  readonly stays: readonly RowGroup[];
  /** How many rows stay here that are not inside a file that stays here whole. */
  readonly details: number;
}

export const noLists: Lists = { goes: [], stays: [], details: 0 };

/** The two lists: what leaves, and what stays here under its reasons or with the file that holds it. */
export function lists(input: SheetInput, say: Say): Lists {
  const { message, check } = input;
  const waiting = asked(input);
  const goes: Item[] = [];
  const byReason = new Map<string, { items: Item[]; reason: Reason | null }>();
  const byFile = new Map<PartId, Item[]>(check.plan.takeOut.map((part) => [part, []]));
  for (const item of check.decision.items) {
    const files = item.places.map(({ part }) => byFile.get(part));
    const [file] = files;
    if (waiting.includes(item) || tellsNothing(item)) continue;
    if (file && !files.includes(undefined)) file.push(item);
    else if (item.outcome !== "strip") goes.push(item);
    else {
      const reason = leadingReason(item);
      const heading = reason ? sayReason(input, reason, item, say) : say("reason-taken-out");
      const group = byReason.get(heading) ?? { items: [], reason };
      group.items.push(item);
      byReason.set(heading, group);
    }
  }
  const groups = [...byReason]
    .sort(([, a], [, b]) => place(a.reason) - place(b.reason))
    .map(([heading, { items, reason }]) => ({
      heading,
      rows: rowsOf(items, input, say).map((row) => ({
        ...row,
        why: row.why.filter((one) => one !== heading),
      })),
      button: recordButton(input, reason, say),
    }));
  const files = [...byFile].map(([part, items]) => {
    const file = message.attachments[Number(part.split(":")[1])]?.name ?? part;
    return {
      heading: say(items.length ? "file-holds" : "file-stays", { file }),
      rows: rowsOf(items, input, say),
      button: null,
    };
  });
  return {
    goes: rowsOf(goes, input, say),
    stays: [...groups, ...files],
    details: groups.reduce((sum, { rows }) => sum + rows.length, 0),
  };
}

/** Answered as misread, or as nobody's: its words stay in the message, and it is no detail about anyone. */
function tellsNothing({ answer, outcome }: Item): boolean {
  return outcome !== "strip" && (answer === "misread" || answer === "not-a-participant");
}

/** A flag that waits for an answer: it is a question, not yet a row. In an urgent bundle it leaves unasked. */
export function asked({ check }: SheetInput): readonly Item[] {
  return check.decision.holds.some(({ code }) => code === "flagged")
    ? check.decision.items.filter(({ outcome }) => outcome === "flag")
    : [];
}

function leadingReason(item: Item): Reason | null {
  return [...item.reasons].sort((a, b) => place(a) - place(b))[0] ?? null;
}

function place(reason: Reason | null): number {
  return reason ? weight.indexOf(reason.rule) : weight.length;
}

/** One row a field, in the order of the policy, with the people it is about; from four on, their number. */
function rowsOf(items: readonly Item[], input: SheetInput, say: Say): readonly Row[] {
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

function recordButton(input: SheetInput, reason: Reason | null, say: Say): Button | null {
  const helps =
    reason !== null &&
    (reason.rule === "permission" || reason.rule === "protected" || reason.code === "not-named");
  const person = input.check.decision.participants.length === 1;
  return helps && person ? { label: say("record-it"), press: { kind: "open", form: "permission" } } : null;
}
