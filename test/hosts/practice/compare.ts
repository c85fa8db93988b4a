/** A stretch of text: in both, only in what was written (`out`), or only in what left (`in`). */
export interface Stretch {
  readonly kind: "same" | "out" | "in";
  readonly text: string;
}

/**
 * What was written against what left, word by word: the longest words in common stay, the rest is out or in.
 * Meant for letters: time and space grow with the product of the two middles that differ.
 */
export function compare(written: string, left: string): readonly Stretch[] {
  const before = words(written);
  const after = words(left);
  const start = sharedStart(before, after);
  const end = sharedStart(before.slice(start).reverse(), after.slice(start).reverse());
  return joined([
    ...before.slice(0, start).map(same),
    ...middle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...before.slice(before.length - end).map(same),
  ]);
}

const same = (text: string): Stretch => ({ kind: "same", text });
const words = (text: string) => text.match(/\s+|[^\s]+/g) ?? [];

function sharedStart(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function middle(before: readonly string[], after: readonly string[]): Stretch[] {
  /** `common[i][j]`: how many words before[i…] and after[j…] have in common. */
  const common = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = common[i];
      if (row) row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const found: Stretch[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const [mine, theirs] = [before[i], after[j]];
    if (mine !== undefined && mine === theirs) {
      found.push(same(mine));
      i += 1;
      j += 1;
    } else if (mine !== undefined && (theirs === undefined || at(i + 1, j) >= at(i, j + 1))) {
      found.push({ kind: "out", text: mine });
      i += 1;
    } else {
      found.push({ kind: "in", text: theirs ?? "" });
      j += 1;
    }
  }
  return found;
}

function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const stretch of stretches) {
    const last = found.at(-1);
    if (last?.kind === stretch.kind) found[found.length - 1] = { ...last, text: last.text + stretch.text };
    else found.push(stretch);
  }
  return found;
}
