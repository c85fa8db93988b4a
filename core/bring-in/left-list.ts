import type { LeftCode, LeftOut } from "./brought.ts";

const shown = 5;

/** Counts what is left out, so that a hundred thousand broken rows are one line with the first few. */
export function leftList(before: readonly LeftOut[] = []) {
  const keyOf = (file: string, why: LeftCode, what: string) => `${file}\n${why}\n${what}`;
  const found = new Map(before.map((one) => [keyOf(one.file, one.why, one.what), one]));
  return {
    add(file: string, why: LeftCode, row: number | null, what = ""): void {
      const key = keyOf(file, why, what);
      const one = found.get(key) ?? { file, why, what, count: 0, rows: [] };
      const rows = row !== null && one.rows.length < shown ? [...one.rows, row] : one.rows;
      found.set(key, { ...one, count: one.count + 1, rows });
    },
    list: (): readonly LeftOut[] => [...found.values()],
  };
}
