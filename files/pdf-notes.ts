/** What pdf.js tells of an annotation (ISO 32000-1, 12.5), of which it gives no type: any of it may be missing. */
export interface PdfNote {
  readonly subtype?: string;
  readonly fieldType?: string;
  readonly fieldName?: string;
  readonly alternativeText?: string;
  readonly fieldValue?: unknown;
  readonly defaultFieldValue?: unknown;
  readonly pushButton?: boolean;
  readonly options?: readonly { readonly exportValue: string; readonly displayValue: string }[];
  readonly contentsObj?: { readonly str: string };
  readonly titleObj?: { readonly str: string };
  readonly textContent?: readonly string[] | null;
  readonly url?: string | null;
  readonly unsafeUrl?: string | null;
  readonly fileId?: string;
  readonly file?: { readonly filename: string; readonly description?: string };
}

/** Handwriting and stamps are pictures; the rest plays a sound or a film. */
const unreadable: Readonly<Record<string, "image" | "unknown-kind">> = {
  Ink: "image",
  Stamp: "image",
  Sound: "unknown-kind",
  Movie: "unknown-kind",
  Screen: "unknown-kind",
  RichMedia: "unknown-kind",
  "3D": "unknown-kind",
};
export const unreadableNote = ({ subtype }: PdfNote) => unreadable[subtype ?? ""] ?? null;

/** `form1[0].Page1[0].DateOfBirth[0]` is "Date Of Birth": only the last name is the field's own (12.7.3.2). */
const labelOf = (fieldName: string): string =>
  fieldName
    .replace(/\[\d+\]/g, "")
    .replace(/^.*\./, "")
    .replace(/_+/g, " ")
    .replace(/([a-z])([A-Z])/g, "$1 $2");

const textsOf = (value: unknown): readonly string[] =>
  [value]
    .flat()
    .filter((one): one is string => typeof one === "string" && one.trim() !== "" && one !== "Off");

/**
 * A filled-in field as "label: value", so that it reads as a form on paper; its help text is a second label. Choices
 * stand for themselves, since a list to choose from may be a list of people.
 */
export function fieldLines(note: PdfNote): readonly string[] {
  if (note.pushButton) return [];
  const { fieldName = "", alternativeText = "", options = [] } = note;
  const shown = (value: string) => options.find((one) => one.exportValue === value)?.displayValue ?? value;
  const values = new Set(textsOf([note.fieldValue, note.defaultFieldValue].flat()).map(shown));
  const labels = new Set([alternativeText.trim(), labelOf(fieldName)].filter((label) => label !== ""));
  const lines = [...values].flatMap((value) => [...labels].map((label) => `${label}: ${value}`));
  return [...lines, ...options.map((one) => one.displayValue).filter((choice) => choice.trim() !== "")];
}

/** What a note says, by whom, and where a link leads. */
export function noteLines(note: PdfNote): readonly string[] {
  const { contentsObj, titleObj, textContent, url, unsafeUrl, file } = note;
  return [
    contentsObj?.str ?? "",
    titleObj?.str ?? "",
    (textContent ?? []).join("\n"),
    url ?? unsafeUrl ?? "",
    file?.filename ?? "",
    file?.description ?? "",
  ].filter((line) => line.trim() !== "");
}
