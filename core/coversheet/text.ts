import type { CoverSheet } from "./cover-sheet.ts";

const width = 72;

/** The sheet as plain text in lines of at most 72 characters, for mail that carries no other form. */
export function coverSheetText(sheet: CoverSheet): string {
  const column = Math.max(0, ...sheet.facts.map(({ label }) => label.length)) + 2;
  const facts = sheet.facts.map(({ label, text }) =>
    wrapped(text, `${label}:`.padEnd(column + 1), column + 1),
  );
  return [
    wrapped(sheet.title),
    wrapped(sheet.subtitle),
    "",
    ...facts,
    "",
    ...list(sheet.included),
    "",
    ...list(sheet.excluded),
    ...sheet.notices.flatMap(({ text }) => ["", wrapped(text)]),
    "",
    wrapped(sheet.footer),
    "",
  ].join("\n");
}

function list({ heading, labels }: CoverSheet["included"]): string[] {
  return [wrapped(heading), ...labels.map((label) => wrapped(label, "  - ", 4))];
}

/** Breaks between words; the first line opens with `first`, the others are indented. */
function wrapped(text: string, first = "", indent = 0): string {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(/\s+/)) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = " ".repeat(indent);
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join("\n");
}
