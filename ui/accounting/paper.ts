import type { Accounting } from "../../core/accounting/index.ts";
import type { Language, Say } from "../../core/say.ts";
import type { Day } from "../../core/time.ts";
import { sayDay } from "../words.ts";
import type { ShownRow } from "./rows.ts";

/** The copy that the person is given: texts that are ready to print, a section for each row. */
export interface AccountingPaper {
  readonly language: Language;
  readonly title: string;
  readonly to: readonly string[];
  readonly from: string;
  readonly date: string;
  readonly sections: readonly {
    readonly heading: string;
    readonly lines: readonly { readonly label: string; readonly value: string }[];
    readonly paragraphs: readonly string[];
  }[];
  readonly closing: string;
}

export interface PaperInput {
  readonly accounting: Accounting;
  readonly rows: readonly ShownRow[];
  /** The person's name. */
  readonly person: string;
  readonly agency: string;
  readonly today: Day;
  readonly language: Language;
  readonly say: Say;
}

export function accountingPaper(input: PaperInput): AccountingPaper {
  const { accounting, rows, person, agency, today, language, say } = input;
  const facts = [
    { label: say("accounting-rule"), value: say(`accounting-cite-${accounting.rule}`) },
    { label: say("accounting-period"), value: sayPeriod(accounting, language, say) },
  ];
  return {
    language,
    title: say("accounting-title"),
    to: [person],
    from: agency,
    date: sayDay(today, language),
    sections: [
      { heading: "", lines: facts, paragraphs: rows.length === 0 ? [say("accounting-none")] : [] },
      ...rows.map((row) => ({
        heading: `${row.to}: ${row.when}`,
        lines: columns
          .filter(({ of }) => of !== "when" && of !== "to" && row[of] !== "")
          .map(({ id, of }) => ({ label: say(id), value: row[of] })),
        paragraphs: [],
      })),
    ],
    closing: "",
  };
}

/** As a table for a spreadsheet: a head, then a line for each row. */
export function accountingTable(rows: readonly ShownRow[], say: Say): readonly (readonly string[])[] {
  return [columns.map(({ id }) => say(id)), ...rows.map((row) => columns.map(({ of }) => row[of]))];
}

export const sayPeriod = ({ from, to }: Pick<Accounting, "from" | "to">, language: Language, say: Say) =>
  say("accounting-from-to", { from: sayDay(from, language), to: sayDay(to, language) });

export const columns = [
  { id: "accounting-when", of: "when" },
  { id: "accounting-to", of: "to" },
  { id: "accounting-address", of: "address" },
  { id: "accounting-details", of: "details" },
  { id: "accounting-purpose", of: "purpose" },
  { id: "accounting-basis", of: "basis" },
  { id: "accounting-missing", of: "lacks" },
] as const;
