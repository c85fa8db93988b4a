import type { Language } from "../core/say.ts";

/** A disclosure as a letter, for a portal or a secure folder. All texts are ready to print. */
export interface Letter {
  readonly language: Language;
  readonly title: string;
  /** A line each: who receives it. */
  readonly to: readonly string[];
  readonly from: string;
  readonly date: string;
  readonly sections: readonly LetterSection[];
  readonly closing: string;
  /** Whoever signed it; `path` is what they drew, as an SVG path in a box of 600 by 200. */
  readonly signatures?: readonly { readonly name: string; readonly path: string | null }[];
}

export interface LetterSection {
  /** Empty where the section has none. */
  readonly heading: string;
  readonly lines: readonly { readonly label: string; readonly value: string }[];
  readonly paragraphs: readonly string[];
}

/** "Remisión de vivienda" as `Remision de vivienda.pdf`: a portal may refuse other letters than ASCII. */
export function letterName({ title }: Letter, ending: "pdf" | "docx"): string {
  const plain = title
    .normalize("NFD")
    .replace(/[^A-Za-z0-9 -]/g, "")
    .replace(/ +/g, " ")
    .trim()
    .slice(0, 60)
    .trimEnd();
  return `${plain || "Letter"}.${ending}`;
}
