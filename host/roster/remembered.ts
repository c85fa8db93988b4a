import type { FieldId } from "../../core/ids.ts";
import { textDigest } from "../../files/index.ts";
import type { Database } from "../store/database.ts";

/** What a browser keeps between two status updates: no detail about anybody. */
export interface Remembered {
  columns(headers: readonly string[]): Promise<readonly (FieldId | null)[] | null>;
  keepColumns(headers: readonly string[], columns: readonly (FieldId | null)[]): Promise<void>;
}

/** As many tables as an agency has forms. */
const mostSets = 100;
const keyOf = (headers: readonly string[]) => textDigest(JSON.stringify(headers));

/** Each change is one transaction: of two pages that change something at once, neither loses what the other kept. */
export function remembered(database: Database): Remembered {
  const { kept } = database;
  const sets = async () => {
    const found = await kept.get("columns");
    return found?.id === "columns" ? found.sets : {};
  };
  return {
    async columns(headers) {
      const found = (await sets())[keyOf(headers)];
      return found?.length === headers.length ? found : null;
    },
    keepColumns: (headers, columns) =>
      database.transaction("rw", kept, async () => {
        const { [keyOf(headers)]: _, ...others } = await sets();
        const newest = Object.entries(others).slice(-(mostSets - 1));
        await kept.put({ id: "columns", sets: { ...Object.fromEntries(newest), [keyOf(headers)]: columns } });
      }),
  };
}
