import type { FieldId } from "../../core/ids.ts";
import { foldLabel, type SiteAdapter } from "../../core/policy/index.ts";
import type { FieldLabels, ReadValue, Wanted } from "../wire/prepare.ts";

type RecordMap = NonNullable<SiteAdapter["record"]>;

/** The first site whose record stands in this page. */
export function recordIn(sites: readonly SiteAdapter[]): RecordMap | null {
  const shown = ({ record }: SiteAdapter) => record && document.querySelector(record.exists) !== null;
  return sites.find(shown)?.record ?? null;
}

/** Which of the fields stand in the record. */
export function fieldsIn(record: RecordMap, { labels, others }: Wanted): readonly FieldId[] {
  return labels.filter((one) => placesOf(record, one, others).length > 0).map(({ field }) => field);
}

/**
 * What the record says of these fields: nothing else is read. A field that stands there twice and says two things is
 * left out, as nobody knows which of them is meant.
 */
export function valuesIn(record: RecordMap, { labels, others }: Wanted): readonly ReadValue[] {
  return labels.flatMap((one) => {
    const read = placesOf(record, one, others).map(({ label, value }) => ({
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

function placesOf(
  record: RecordMap,
  { field, labels }: FieldLabels[number],
  others: readonly string[],
): readonly Place[] {
  const own = record.fields[field];
  if (own !== undefined)
    return [...document.querySelectorAll(own)].map((value) => ({ label: labels[0] ?? field, value }));
  return record.rows.flatMap(({ at, label, value }) =>
    [...document.querySelectorAll(at)].flatMap((row) => {
      const named = row.querySelector(label)?.textContent?.trim() ?? "";
      const found = row.querySelector(value);
      return found && labels.includes(foldLabel(named)) && !isOfOthers(row, others)
        ? [{ label: named.replace(/\s*:$/, ""), value: found }]
        : [];
    }),
  );
}

/** A page's own title tells of its whole record. */
const heading = "h2, h3, h4, h5, h6, [role=heading], legend, caption, summary";

/** Whether the heading above a row names somebody else: "Emergency contact: her mother" over a phone number. */
function isOfOthers(row: Element, others: readonly string[]): boolean {
  const words = ` ${foldLabel(headingAbove(row)?.textContent ?? "")} `;
  return others.some((word) => words.includes(` ${word} `));
}

function headingAbove(row: Element): Element | null {
  for (let at: Element | null = row; at && at !== document.body; at = at.parentElement)
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      if (before.matches(heading)) return before;
      const inside = [...before.querySelectorAll(heading)].at(-1);
      if (inside) return inside;
    }
  return null;
}

function textOf(element: Element): string {
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.textContent?.trim() ?? "";
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
    return element.value.trim();
  const text = element instanceof HTMLElement ? element.innerText : (element.textContent ?? "");
  return text.trim().replace(/[^\S\n]+/g, " ");
}
