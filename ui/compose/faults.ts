import type { Form, Written } from "../../core/compose/index.ts";
import { noteKey } from "../../core/compose/index.ts";
import type { Range } from "../../core/message/index.ts";
import type { Language } from "../../core/say.ts";
import type { SheetInput } from "../review/input.ts";
import { sayReason } from "../review/reason.ts";
import { fieldLabel } from "../review/rows.ts";
import { speaker } from "../words.ts";

/** What the check says against the words of a form. */
export interface Against {
  /** Sentences by the line's key, or the note's. */
  readonly faults: ReadonlyMap<string, readonly string[]>;
  /** Places in the letter of the words that they mean, in order and apart. */
  readonly blocked: readonly Range[];
}

/** Characters of a quotation: enough to find the words. */
const quoted = 60;

/** Each line of the form with what the check says against its words, which are quoted from it. */
export function against(input: SheetInput, { places, text }: Written): Against {
  const say = speaker(input.language);
  const faults = new Map<string, readonly string[]>();
  const blocked: Range[] = [];
  for (const item of input.check.decision.items) {
    if (item.outcome === "include") continue;
    const label = fieldLabel(input, item, say);
    const why = item.reasons.map((reason) => sayReason(input, reason, item, say))[0] ?? "";
    for (const { part, start, end } of item.places) {
      const place = places.find((one) => part === "body" && start < one.end && end > one.start);
      if (!place) continue;
      const range = { start: Math.max(start, place.start), end: Math.min(end, place.end) };
      blocked.push(range);
      const words = text.slice(range.start, range.end).trim();
      const said = say("compose-fault", {
        label,
        words: words.length > quoted ? `${words.slice(0, quoted)}…` : words,
        why,
      });
      faults.set(place.key, [...new Set([...(faults.get(place.key) ?? []), said])]);
    }
  }
  return { faults, blocked: apart(blocked) };
}

function apart(ranges: readonly Range[]): readonly Range[] {
  const joined: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && range.start <= last.end)
      joined.splice(-1, 1, { start: last.start, end: Math.max(last.end, range.end) });
    else joined.push(range);
  }
  return joined;
}

/** A labelled note is no sentence to the check, so its length is the form's to watch. */
export function withLength(
  faults: Against["faults"],
  { note }: Form,
  text: string,
  language: Language,
): Against["faults"] {
  const most = note?.maxCharacters ?? null;
  if (note === null || most === null || text.length <= most) return faults;
  const key = note.key ?? noteKey;
  const said = speaker(language)("compose-too-long", { over: text.length - most });
  return new Map([...faults, [key, [...(faults.get(key) ?? []), said]]]);
}
