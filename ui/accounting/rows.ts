import type { Accounting, AccountingRow } from "../../core/accounting/index.ts";
import type { Policy } from "../../core/policy/index.ts";
import type { Language, Say } from "../../core/say.ts";
import { sayDay, sayList } from "../words.ts";

/** A row of an accounting in its reader's words. */
export interface ShownRow {
  readonly key: string;
  readonly when: string;
  /** The entity, and the person there where it was told. */
  readonly to: string;
  readonly address: string;
  readonly details: string;
  readonly purpose: string;
  readonly basis: string;
  /** What the log does not tell; empty where it tells all. */
  readonly lacks: string;
  /** An office that may have asked to wait: 45 CFR 164.528(a)(2). */
  readonly mayWait: boolean;
}

/** Kinds of partner that may be an oversight agency or law enforcement. */
const offices: ReadonlySet<string> = new Set(["law-enforcement", "federal-agency", "court", "funder"]);

export function shownRows(
  { rows }: Accounting,
  policy: Policy,
  language: Language,
  say: Say,
): readonly ShownRow[] {
  const labels = new Map<string, string>(policy.fields.map((field) => [field.id, field.label[language]]));
  const labelOf = ({ field, as }: AccountingRow["fields"][number]) => {
    const label = labels.get(field) ?? field;
    return as === null || as === "sentences" ? label : say("accounting-in-part", { label });
  };
  const list = (words: readonly string[]) => sayList([...new Set(words)], language);
  return rows.map((row) => ({
    key: JSON.stringify([row.entries, row.recipient]),
    when: sayWhen(row, language, say),
    to: sayRecipient(row, policy, say),
    address: row.recipient.kind === "participant" ? say("accounting-on-file") : row.recipient.address,
    details:
      row.kind === "disclosure" || row.kind === "unreviewed"
        ? list(row.fields.map(labelOf))
        : say(`log-state-${row.kind}`),
    purpose: row.purpose?.sentence[language] ?? "",
    basis: list(row.basis.map((kind) => say(`log-permission-${kind}`))),
    lacks: list(row.lacks.map((code) => say(`accounting-lacks-${code}`))),
    mayWait: offices.has(row.recipient.partner?.kind ?? ""),
  }));
}

function sayWhen({ first, last, times }: AccountingRow, language: Language, say: Say): string {
  return times === 1
    ? sayDay(first, language)
    : say("accounting-times", {
        count: times,
        first: sayDay(first, language),
        last: sayDay(last, language),
      });
}

function sayRecipient({ recipient }: AccountingRow, policy: Policy, say: Say): string {
  const { partner, name, participant, kind } = recipient;
  if (kind === "participant") {
    const person = policy.people.participants.find((one) => one.reference === participant);
    return person ? `${person.name.given} ${person.name.family}` : say("accounting-a-participant");
  }
  return [partner?.name, name].filter(Boolean).join(", ") || say("accounting-name-unknown");
}
