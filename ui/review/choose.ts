import type { Choices, Item, ItemAnswer } from "../../core/decide/index.ts";
import type { SheetAction } from "./action.ts";

/** The action that adds to what was chosen so far. */
export function choosing(choices: Choices, change: Partial<Choices>): SheetAction {
  return { kind: "choose", choices: { ...choices, ...change } };
}

/** The action that answers for some items; a new answer replaces an older one. */
export function answering(
  choices: Choices,
  items: readonly Pick<Item, "id">[],
  answer: ItemAnswer["answer"],
  why: string,
): SheetAction {
  const ids = items.map(({ id }) => id);
  const kept = choices.answers.filter(({ item }) => !ids.includes(item));
  return choosing(choices, { answers: [...kept, ...ids.map((item) => ({ item, answer, why }))] });
}
