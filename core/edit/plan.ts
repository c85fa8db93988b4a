import type { Item } from "../decide/index.ts";
import { type Detection, isOlder, type Layout, rangeAt } from "../detect/index.ts";
import type { FieldId } from "../ids.ts";
import type { Edit, PartId, Range } from "../message/index.ts";
import type { Field } from "../policy/index.ts";
import type { Day } from "../time.ts";
import { newSource } from "./apply.ts";
import { type Cut, cut, merged } from "./cut.ts";
import { heal } from "./heal.ts";
import { type Place, peopleGone, placesIn, placesOf } from "./place.ts";
import { tableCuts } from "./tables.ts";
import { unitOf } from "./unit.ts";

/** What the main button does to the message, as values: nothing is changed yet. */
export interface Plan {
  /** In order of part and place; they never overlap. */
  readonly edits: readonly Edit[];
  /** Attachments that go out whole. */
  readonly takeOut: readonly PartId[];
  /** The text of each part that is read, as it will arrive. */
  readonly left: Readonly<Partial<Record<PartId, string>>>;
}

export interface PlanInput {
  readonly detection: Detection;
  readonly items: readonly Item[];
  /** Quoted and forwarded history goes as one. */
  readonly cutHistory: boolean;
  /** Attachments that go out for another cause: taken out by the sender, or about nobody who may be told. */
  readonly takenOut: readonly PartId[];
  /** The policy's fields: what goes with a value that is taken out, and what a reduced one is called. */
  readonly field: ReadonlyMap<FieldId, Field>;
  /** For an age. */
  readonly today: Day;
}

/**
 * The silence rule (42 CFR 2.13(c)): what leaves must not tell that something was taken out. A removal leaves no
 * marker, takes its whole unit and heals what stands around it.
 */
export function plan({ detection, items, cutHistory, takenOut, field, today }: PlanInput): Plan {
  const places = placesOf(items, detection.layouts, field, today);
  const gone = peopleGone(items);
  const edits: Edit[] = [];
  const takeOut = new Set<PartId>(takenOut);
  const left: Partial<Record<PartId, string>> = {};
  for (const layout of detection.layouts) {
    const { part, text } = layout.text;
    const here = places.get(part) ?? [];
    if (part.startsWith("attachment:")) {
      // Editing inside a file comes later: what may not leave as it is takes the file along.
      if (here.some(({ outcome }) => outcome !== "include")) takeOut.add(part);
      if (!takeOut.has(part)) left[part] = text;
      continue;
    }
    const cuts = merged([
      ...cutsOf(layout, here, gone),
      ...noticesOf(layout, here, detection.signals),
      ...(cutHistory ? historyOf(layout) : []),
    ]);
    const healed = cuts.length === 0 ? [] : heal(layout, cuts);
    for (const { start, end, replacement } of healed) edits.push({ part, start, end, replacement });
    left[part] = healed.length === 0 ? text : newSource(layout.text, healed).text;
  }
  // A file without a text may tell by its name: "Marisol Vega HIV result.png".
  for (const { outcome, places: all } of items) {
    if (outcome !== "strip" && outcome !== "reduce") continue;
    for (const { part } of all) if (part.startsWith("attachment:")) takeOut.add(part);
  }
  return { edits, takeOut: [...takeOut].sort(), left };
}

function cutsOf(layout: Layout, places: readonly Place[], gone: ReadonlySet<string>): readonly Cut[] {
  const cuts = tableCuts(layout, places, gone);
  const units = new Set<readonly Range[]>();
  for (const place of places) {
    if (place.outcome === "strip" && place.cell === null && !isReplaced(place, places))
      units.add(unitOf(place, layout, places, gone));
    if (place.reduced !== null) cuts.push(...place.reduced);
  }
  units.forEach((unit) => {
    for (const range of unit) cuts.push(cut(range));
  });
  return cuts;
}

/** "Disabling condition: schizophrenia" leaves as "yes", and what stood there is gone with the words. */
function isReplaced({ finding: { start, end } }: Place, places: readonly Place[]): boolean {
  return placesIn(places, { start, end }).some(
    ({ reduced }) => reduced?.some((one) => one.start <= start && end <= one.end) ?? false,
  );
}

/**
 * "42 CFR part 2 prohibits …" tells what kind of record stood above it: where something of that message goes, the
 * words go with it. What still leaves under Part 2 gets its notice with the cover sheet (42 CFR 2.32).
 */
function noticesOf(
  { text: { part, sections }, sentences }: Layout,
  places: readonly Place[],
  signals: Detection["signals"],
): readonly Cut[] {
  const cuts: Cut[] = [];
  for (const signal of signals) {
    if (signal.kind !== "redisclosure-notice" || signal.part !== part) continue;
    const section = rangeAt(sections, signal.start);
    if (section === null || !placesIn(places, section).some(({ outcome }) => outcome === "strip")) continue;
    const first = rangeAt(sentences, signal.start) ?? signal;
    const last = rangeAt(sentences, signal.end - 1) ?? signal;
    cuts.push(cut({ start: first.start, end: Math.max(last.end, signal.end) }));
  }
  return cuts;
}

function historyOf({ text: { sections } }: Layout): readonly Cut[] {
  return sections.filter(isOlder).map(cut);
}
