import { escapeHtml } from "../coversheet/index.ts";
import type { Language } from "../say.ts";
import type { Form, FormLine } from "./form.ts";

/** A disclosure as text, with the place of each line's value in it: characters of `text`. */
export interface Written {
  readonly text: string;
  readonly html: string;
  readonly places: readonly { readonly key: string; readonly start: number; readonly end: number }[];
}

export interface Letter {
  readonly form: Form;
  /** By the line's key; lines without a value do not stand in the letter. */
  readonly values: ReadonlyMap<string, string>;
  /** Sentences of their own, where the bundle allows them. */
  readonly note: string;
  /** Who writes, one line each. */
  readonly closing: readonly string[];
  readonly language: Language;
}

/** The key of the place in which the sentences stand. */
export const noteKey = "note";

interface Row {
  readonly key: string | null;
  readonly label: string;
  readonly value: string;
}

/** The blocks of a letter: each a heading, or none, over its rows. */
export function blocksOf({ form, values, note, closing, language }: Letter): readonly {
  readonly heading: string;
  readonly rows: readonly Row[];
}[] {
  const rowOf = ({ key, field }: FormLine): readonly Row[] => {
    const value = oneLine(values.get(key) ?? "");
    return value === "" ? [] : [{ key, label: field.label[language], value }];
  };
  const sections = [...form.sections, { heading: null, lines: form.more }];
  return [
    ...sections.map(({ heading, lines }) => ({
      heading: heading?.[language] ?? "",
      rows: lines.flatMap(rowOf),
    })),
    { heading: "", rows: note.trim() === "" ? [] : [{ key: noteKey, label: "", value: note.trim() }] },
    { heading: "", rows: closing.map((value) => ({ key: null, label: "", value })) },
  ].filter(({ rows }) => rows.length > 0);
}

/** The message: one line a detail, with the label that the check knows it by. */
export function write(letter: Letter): Written {
  let text = "";
  const places: { key: string; start: number; end: number }[] = [];
  const html = blocksOf(letter).map(({ heading, rows }) => {
    if (text !== "") text += "\n";
    if (heading !== "") text += `${heading}\n`;
    const lines = rows.map(({ key, label, value }) => {
      const lead = label === "" ? "" : `${label}: `;
      const start = text.length + lead.length;
      if (key !== null) places.push({ key, start, end: start + value.length });
      text += `${lead}${value}\n`;
      const shown = escapeHtml(value).split("\n").join("<br>");
      return label === "" ? `<div>${shown}</div>` : `<div><b>${escapeHtml(label)}:</b> ${shown}</div>`;
    });
    return `${heading === "" ? "" : `<div><b>${escapeHtml(heading)}</b></div>`}${lines.join("")}<div><br></div>`;
  });
  return { text, html: html.join(""), places };
}

/** A label holds for its line only. */
const oneLine = (value: string) => value.trim().replace(/\s*\n\s*/g, "; ");
