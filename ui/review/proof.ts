import type { Layout } from "../../core/detect/index.ts";
import type { Edit, PartId } from "../../core/message/index.ts";
import type { Say } from "../../core/say.ts";
import { nothingGoes } from "./first-line.ts";
import type { SheetInput } from "./input.ts";
import type { Piece, ProofPart } from "./model.ts";
import { spanOf } from "./words-at.ts";

/** Each part of the message with its removals, in the order in which a reader meets them. */
export function proofParts(input: SheetInput, say: Say): readonly ProofPart[] {
  const { check, message } = input;
  const { plan } = check;
  const edits = nothingGoes(input) ? [] : plan.edits;
  const layouts = new Map(check.detection.layouts.map((layout) => [layout.text.part, layout]));
  const fieldLabels = new Map(message.fields.map(({ name, label }) => [`field:${name}`, label]));
  const written = [...layouts.values()]
    .filter(({ text }) => !text.part.startsWith("attachment:") && text.text.trim() !== "")
    .map((layout): ProofPart => {
      const { part } = layout.text;
      const headings: Readonly<Record<string, string>> = {
        subject: say("part-subject"),
        body: say("part-body"),
      };
      return {
        id: part,
        heading: headings[part] ?? fieldLabels.get(part) ?? part,
        pieces: pieces(layout, edits, input),
        arrives: plan.left[part] ?? layout.text.text,
        note: "",
      };
    });
  const unread = (digest: string) =>
    input.choices.nothingAbout.includes(digest) ? "file-goes-unread" : "file-not-checked";
  const files = message.attachments.map((file, index): ProofPart => {
    const part: PartId = `attachment:${index}`;
    const layout = layouts.get(part);
    const out = plan.takeOut.includes(part);
    return {
      id: part,
      heading: file.name,
      pieces: layout && !out ? pieces(layout, edits, input) : [],
      arrives: out ? null : (plan.left[part] ?? ""),
      note: say(out ? "file-out" : file.content.kind === "not-checked" ? unread(file.digest) : "file-goes"),
    };
  });
  return [...written, ...files];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Cuts a text where an edit or a detail begins or ends. */
function pieces(layout: Layout, edits: readonly Edit[], { check }: SheetInput): readonly Piece[] {
  const { part, text } = layout.text;
  const cuts = edits.filter((edit) => edit.part === part).sort((a, b) => a.start - b.start);
  const places = check.decision.items.flatMap((item) =>
    item.places.filter((place) => place.part === part).map((place) => ({ ...spanOf(place), item: item.id })),
  );
  const bounds = [0, text.length, ...[...cuts, ...places].flatMap(({ start, end }) => [start, end])];
  const sorted = [...new Set(bounds)].sort((a, b) => a - b);
  const itemsAt = sweep(sorted, places);
  const found: Piece[] = [];
  let next = 0;
  for (const [index, start] of sorted.slice(0, -1).entries()) {
    const end = sorted[index + 1] ?? text.length;
    while ((cuts[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const cut = cuts[next];
    const gone = cut !== undefined && cut.start <= start && end <= cut.end;
    const items = itemsAt[index] ?? [];
    const words = text.slice(start, end);
    if (gone) found.push(...struck(words, items));
    else found.push({ kind: "keep", text: words, items });
    if (gone && end === cut.end && cut.replacement.trim()) {
      found.push({ kind: "becomes", text: cut.replacement, items });
    }
  }
  return found;
}

/** Words that go out, line by line: an empty line is not struck. */
function struck(words: string, items: readonly string[]): readonly Piece[] {
  return words
    .split(/(\n+)/)
    .filter((line) => line !== "")
    .map((text) => ({ kind: text.startsWith("\n") ? "keep" : "gone", text, items }));
}

/** For each stretch between two bounds, the items that have a place in it. */
function sweep(
  bounds: readonly number[],
  places: readonly (Stretch & { readonly item: string })[],
): readonly (readonly string[])[] {
  const at = new Map(bounds.map((bound, index) => [bound, index]));
  const items: string[][] = bounds.map(() => []);
  for (const { start, end, item } of places) {
    for (let index = at.get(start) ?? 0; index < (at.get(end) ?? 0); index += 1) {
      const here = items[index];
      if (here && !here.includes(item)) here.push(item);
    }
  }
  return items;
}
