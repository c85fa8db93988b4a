import type { PartText, Range } from "../../message/index.ts";
import type { LabelWords } from "../label-words.ts";
import { type Layout, rangeAt } from "../layout.ts";
import { labelsOf } from "./labels.ts";
import { linesOf, paragraphsOf } from "./lines.ts";
import { sentencesOf } from "./sentences.ts";
import { tablesOf } from "./tables.ts";

/**
 * Finds the units of a text. Labels and header rows ask what the policy calls its fields. Paragraphs and sentences
 * are found when somebody asks: ordinary mail, in which nothing stands, never pays for them.
 */
export function layOut(text: PartText, words: LabelWords): Layout {
  const lines = linesOf(text.text);
  const tables = tablesOf(text.text, lines, words);
  const labels = labelsOf(text.text, lines, words).filter(({ label }) => rangeAt(tables, label.start) === null);
  let paragraphs: Range[] | null = null;
  let sentences: Range[] | null = null;
  return {
    text,
    lines,
    labels,
    tables,
    get paragraphs() {
      paragraphs = paragraphs ?? paragraphsOf(text.text, lines);
      return paragraphs;
    },
    get sentences() {
      sentences = sentences ?? sentencesOf(text.text, lines);
      return sentences;
    },
  };
}
