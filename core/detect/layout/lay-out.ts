import type { PartText, Range } from "../../message/index.ts";
import type { LabelWords } from "../label-words.ts";
import { type LabelledLine, type Layout, lastAt, rangeAt, type Table } from "../layout.ts";
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
  return new LaidOut(text, words, marks);
}

/** Lives from the first question about a text to the last, and keeps what it was asked. */
class LaidOut implements Layout {
  readonly text: PartText;
  private readonly words: LabelWords;
  private readonly marks: readonly number[];
  private inLines: readonly Range[] | null = null;
  private inParagraphs: readonly Range[] | null = null;
  private inSentences: readonly Range[] | null = null;
  private inLabels: readonly LabelledLine[] | null = null;
  private inTables: readonly Table[] | null = null;
  private wrapped: Range = nothing;
  private inWrapped: readonly Range[] = [];

  constructor(text: PartText, words: LabelWords, marks: readonly number[]) {
    this.text = text;
    this.words = words;
    this.marks = marks;
  }

  get lines(): readonly Range[] {
    this.inLines = this.inLines ?? linesOf(this.text.text);
    return this.inLines;
  }

  get paragraphs(): readonly Range[] {
    this.inParagraphs = this.inParagraphs ?? paragraphsOf(this.text.text, this.lines);
    return this.inParagraphs;
  }

  get sentences(): readonly Range[] {
    this.inSentences = this.inSentences ?? sentencesOf(this.text.text, this.lines);
    return this.inSentences;
  }

  get labels(): readonly LabelledLine[] {
    if (this.inLabels === null) {
      const labels = labelsOf(this.text.text, this.lines, this.words, this.marks);
      this.inLabels = labels.filter(({ label }) => rangeAt(this.tables, label.start) === null);
    }
    return this.inLabels;
  }

  get tables(): readonly Table[] {
    if (this.inTables === null) {
      const { text } = this.text;
      const may = this.marks.length > 0 || text.indexOf("\t") >= 0 || text.indexOf("|") >= 0;
      this.inTables = may ? tablesOf(text, this.lines, this.words, this.marks) : [];
    }
    return this.inTables;
  }

  sentenceAt(offset: number): Range | null {
    const { text } = this.text;
    if (offset < this.wrapped.start || offset >= this.wrapped.end) {
      this.wrapped = wrappedAround(text, offset);
      this.inWrapped = sentencesOf(text, linesOf(text, this.wrapped.start, this.wrapped.end));
    }
    return this.inWrapped[lastAt(this.inWrapped, offset)] ?? null;
  }
}

const nothing: Range = { start: 0, end: -1 };
