import type { FieldId } from "../../core/ids.ts";
import { foldLabel, type SiteAdapter } from "../../core/policy/index.ts";
import type { FieldLabels, ReadValue } from "../wire/prepare.ts";

type RecordMap = NonNullable<SiteAdapter["record"]>;

/** The first site whose record stands in this page. */
export function recordIn(sites: readonly SiteAdapter[]): RecordMap | null {
  const shown = ({ record }: SiteAdapter) => record && document.querySelector(record.exists) !== null;
  return sites.find(shown)?.record ?? null;
}

/** Which of the fields stand in the record. */
export function fieldsIn(record: RecordMap, wanted: FieldLabels): readonly FieldId[] {
  return wanted.filter((one) => placesOf(record, one).length > 0).map(({ field }) => field);
}

/**
 * What the record says of these fields: nothing else is read. A field that stands there twice and says two things is
 * left out, as nobody knows which of them is meant.
 */
export function valuesIn(record: RecordMap, wanted: FieldLabels): readonly ReadValue[] {
  return wanted.flatMap((one) => {
    const read = placesOf(record, one).map(({ label, value }) => ({
      field: one.field,
      label,
      value: textOf(value),
    }));
    const said = read.filter(({ value }) => value !== "");
    const [first] = said;
    return first && said.every(({ value }) => value === first.value) ? [first] : [];
  });
}

interface Place {
  readonly label: string;
  readonly value: Element;
}

function placesOf(record: RecordMap, { field, labels }: FieldLabels[number]): readonly Place[] {
  const own = record.fields[field];
  if (own !== undefined)
    return [...document.querySelectorAll(own)].map((value) => ({ label: labels[0] ?? field, value }));
  return record.rows.flatMap(({ at, label, value }) =>
    [...document.querySelectorAll(at)].flatMap((row) => {
      const named = row.querySelector(label)?.textContent?.trim() ?? "";
      const found = row.querySelector(value);
      return found && labels.includes(foldLabel(named))
        ? [{ label: named.replace(/\s*:$/, ""), value: found }]
        : [];
    }),
  );
}

function textOf(element: Element): string {
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.textContent?.trim() ?? "";
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
    return element.value.trim();
  const text = element instanceof HTMLElement ? element.innerText : (element.textContent ?? "");
  return text.trim().replace(/[^\S\n]+/g, " ");
}
