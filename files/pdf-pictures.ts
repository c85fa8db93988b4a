/** What a page draws beside its words. */
export interface Drawn {
  /** How much of the page its pictures cover; a scanner may cut one picture into strips. */
  readonly share: number;
  readonly pictures: number;
  /** Lines and shapes, of which letters may be made that are no text. */
  readonly shapes: number;
}

interface Operations {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}
type Args = readonly unknown[];

/** By how much a matrix makes an area larger (ISO 32000-1, 8.3.4); what is none leaves it as it is. */
const scale = (matrix: unknown): number => {
  const [a, b, c, d] = Array.isArray(matrix) || matrix instanceof Float32Array ? [...matrix].map(Number) : [];
  return a === undefined || b === undefined || c === undefined || d === undefined
    ? 1
    : Math.abs(a * d - b * c);
};
/** Two numbers for each place. */
const copies = (places: unknown) => ((places as ArrayLike<number> | undefined)?.length ?? 2) / 2;
const placed = (list: unknown): readonly number[] =>
  [list].flat().map((one) => scale((one as { readonly transform?: unknown } | null)?.transform));

/** The sizes of the pictures that an operation draws, each into a square of 1 by 1 (8.9.5). */
const pictureSizes: Readonly<Record<string, (args: Args) => readonly number[]>> = {
  paintImageXObject: () => [1],
  paintInlineImageXObject: () => [1],
  paintImageMaskXObject: () => [1],
  paintImageXObjectRepeat: ([, x, y, places]) => [scale([x, 0, 0, y]) * copies(places)],
  paintImageMaskXObjectRepeat: ([, a, b, c, d, places]) => [scale([a, b, c, d]) * copies(places)],
  paintImageMaskXObjectGroup: ([images]) => placed(images),
  paintInlineImageXObjectGroup: ([, places]) => placed(places),
};
/** The scale inside, from the one outside. An annotation starts from the page's own. */
const opening: Readonly<Record<string, (args: Args, outside: number) => number>> = {
  save: (_, outside) => outside,
  paintFormXObjectBegin: ([matrix], outside) => outside * scale(matrix),
  beginAnnotation: ([, , transform, matrix]) => scale(transform) * scale(matrix),
};
const closing: ReadonlySet<string> = new Set(["restore", "paintFormXObjectEnd", "endAnnotation"]);

export function drawnOn(
  { fnArray, argsArray }: Operations,
  ops: Readonly<Record<string, number>>,
  pageArea: number,
): Drawn {
  const names = new Map(Object.entries(ops).map(([name, code]) => [code, name]));
  const outside: number[] = [];
  let now = 1;
  let area = 0;
  let pictures = 0;
  let shapes = 0;
  for (const [index, code] of fnArray.entries()) {
    const name = names.get(code) ?? "";
    const args = (argsArray[index] ?? []) as Args;
    const inside = opening[name]?.(args, now);
    if (inside !== undefined) {
      outside.push(now);
      now = inside;
    }
    if (closing.has(name)) now = outside.pop() ?? 1;
    if (name === "transform") now *= scale(args.length === 1 ? args[0] : args);
    if (name === "constructPath") shapes++;
    for (const size of pictureSizes[name]?.(args) ?? []) {
      area += now * size;
      pictures++;
    }
  }
  return { share: area / pageArea, pictures, shapes };
}
