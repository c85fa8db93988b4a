import type { Language, Words } from "../../say.ts";

/** The columns of the small table, for agencies without an HMIS, in the order of the template. */
export const columns = {
  number: { en: "Number", es: "Número" },
  given: { en: "First name", es: "Nombre" },
  family: { en: "Last name", es: "Apellido" },
  also: { en: "Also known as", es: "También conocido como" },
  programmes: { en: "Programs", es: "Programas" },
  phone: { en: "Phone", es: "Teléfono" },
  email: { en: "E-mail", es: "Correo electrónico" },
  adultOn: { en: "Adult on", es: "Adulto desde" },
  household: { en: "Household", es: "Hogar" },
} as const satisfies Readonly<Record<string, Words>>;
export type Column = keyof typeof columns;
const columnNames = Object.keys(columns) as readonly Column[];
export const neededColumns: readonly Column[] = ["number", "given", "family", "programmes"];

const folded = (text: string) =>
  text
    .normalize("NFD")
    .replace(/[^A-Za-z]/g, "")
    .toLowerCase();

/** The column that a heading means, in either language. */
export function columnAt(heading: string): Column | null {
  const wanted = folded(heading);
  return (
    columnNames.find((name) => [columns[name].en, columns[name].es].map(folded).includes(wanted)) ?? null
  );
}

/** The template: its head, and one row that nobody takes for a person. */
export function templateRows(language: Language, programme: string): readonly (readonly string[])[] {
  const row: Readonly<Record<Column, string>> = {
    number: "A-1",
    given: language === "es" ? "Ejemplo" : "Sample",
    family: language === "es" ? "Persona" : "Person",
    also: "Sam; Sammy",
    programmes: programme,
    phone: "415-555-0100",
    email: "sample@mail.example",
    adultOn: "2031-05-01",
    household: language === "es" ? "Otra Persona (madre, adulta)" : "Other Person (mother, adult)",
  };
  return [columnNames.map((name) => columns[name][language]), columnNames.map((name) => row[name])];
}
