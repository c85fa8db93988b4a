import type { PartText, Range } from "../../message/index.ts";
import type { LabelWords } from "../label-words.ts";
import { type Layout, lastAt, rangeAt } from "../layout.ts";
import { labelsOf } from "./labels.ts";
import { linesOf, paragraphsOf } from "./lines.ts";
import { sentencesOf, wrappedAround } from "./sentences.ts";
import { tablesOf } from "./tables.ts";

/**
 * Finds the units of a text. Labels and header rows ask what the policy calls its fields. Each kind of unit is found
 * when somebody asks for it: ordinary mail, in which nothing stands, never pays for them. Where no label of
 * a field ends (`marks`, from the scan), only tabs and bars make a table.
 */
export function layOut(text: PartText, words: LabelWords, marks: readonly number[]): Layout {
  const lines = once(() => linesOf(text.text));
  const hasTables = () => marks.length > 0 || text.text.indexOf("\t") >= 0 || text.text.indexOf("|") >= 0;
  const tables = once(() => (hasTables() ? tablesOf(text.text, lines(), words, marks) : []));
  const paragraphs = once(() => paragraphsOf(text.text, lines()));
  const sentences = once(() => sentencesOf(text.text, lines()));
  const labels = once(() =>
    labelsOf(text.text, lines(), words, marks).filter(({ label }) => rangeAt(tables(), label.start) === null),
  );
  let wrapped: Range = { start: 0, end: -1 };
  let inWrapped: readonly Range[] = [];
  return {
    text,
    sentenceAt(offset) {
      if (offset < wrapped.start || offset >= wrapped.end) {
        wrapped = wrappedAround(text.text, offset);
        inWrapped = sentencesOf(text.text, linesOf(text.text, wrapped.start, wrapped.end));
      }
      return inWrapped[lastAt(inWrapped, offset)] ?? null;
    },
    get lines() {
      return lines();
    },
    get paragraphs() {
      return paragraphs();
    },
    get sentences() {
      return sentences();
    },
    get labels() {
      return labels();
    },
    get tables() {
      return tables();
    },
  };
}

function once<T>(find: () => T): () => T {
  let found: { readonly value: T } | null = null;
  return () => {
    found = found ?? { value: find() };
    return found.value;
  };
}
