/** A table as the text that is checked, and where its cells stand in it. */
export interface TableText {
  readonly text: string;
  /** The row and column of an offset; row 0 is the header. */
  readonly at: (offset: number) => { readonly row: number; readonly column: number };
}

/** One line for each row, cells set apart by tabs: the form in which detection reads tables. */
export const oneLine = (cell: string): string => cell.replace(/\s+/g, " ").trim();

export function tableText(rows: readonly (readonly string[])[]): TableText {
  const starts: number[] = [];
  const lines: string[] = [];
  let offset = 0;
  for (const cells of rows) {
    const line = cells.join("\t");
    starts.push(offset);
    lines.push(line);
    offset += line.length + 1;
  }
  return {
    text: lines.join("\n"),
    at: (place) => {
      let [low, high] = [0, starts.length - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= place) low = middle;
        else high = middle - 1;
      }
      const line = lines[low] ?? "";
      const column = line.slice(0, place - (starts[low] ?? 0)).split("\t").length - 1;
      return { row: low, column };
    },
  };
}

export const rowsOfText = (text: string): readonly (readonly string[])[] =>
  text === "" ? [] : text.split("\n").map((line) => line.split("\t"));
