import type { Choices } from "../decide/index.ts";
import type { FieldId } from "../ids.ts";

/**
 * What somebody typed during a send. It may name anybody, so it never stands in an entry: the host seals it with
 * its own key, and the entry keeps the sealed text alone.
 */
export interface FreeWords {
  readonly about: "answer" | "emergency" | "emergency-receiver" | "internal-need" | "permission";
  /** The field that was answered for. */
  readonly field: FieldId | null;
  readonly words: string;
}

export function freeWordsOf(
  items: readonly { readonly id: string; readonly field: FieldId }[],
  choices: Choices,
): readonly FreeWords[] {
  const all: FreeWords[] = choices.answers.map(({ item, why }) => ({
    about: "answer",
    field: items.find((one) => one.id === item)?.field ?? null,
    words: why,
  }));
  const add = (about: FreeWords["about"], words: string | null | undefined) =>
    all.push({ about, field: null, words: words ?? "" });
  add("emergency", choices.emergency?.what);
  add("emergency-receiver", choices.emergency?.receivedBy);
  add("internal-need", choices.internalNeed);
  for (const consent of choices.recorded) add("permission", consent.evidence?.words);
  return all.filter((one) => one.words !== "");
}
