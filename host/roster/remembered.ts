import type { FieldId } from "../../core/ids.ts";
import type { OpenRequest } from "../../core/sign-off/index.ts";
import { textDigest } from "../../files/index.ts";
import type { Database } from "../store/database.ts";

/** What a browser keeps between two status updates: no detail about anybody. */
export interface Remembered {
  columns(headers: readonly string[]): Promise<readonly (FieldId | null)[] | null>;
  keepColumns(headers: readonly string[], columns: readonly (FieldId | null)[]): Promise<void>;
  /** Requests that wait for an answer, on this day. */
  open(today: string): Promise<readonly OpenRequest[]>;
  addRequest(request: OpenRequest): Promise<void>;
  /** Its answer is used, or somebody said no: it counts no more. False where it stood open no longer. */
  closeRequest(id: string): Promise<boolean>;
}

/** As many tables as an agency has forms. */
const mostSets = 100;
const keyOf = (headers: readonly string[]) => textDigest(JSON.stringify(headers));

export function remembered({ kept }: Pick<Database, "kept">): Remembered {
  const sets = async () => {
    const found = await kept.get("columns");
    return found?.id === "columns" ? found.sets : {};
  };
  const all = async () => {
    const found = await kept.get("sign-offs");
    return found?.id === "sign-offs" ? found.open : [];
  };
  return {
    async columns(headers) {
      const found = (await sets())[keyOf(headers)];
      return found?.length === headers.length ? found : null;
    },
    async keepColumns(headers, columns) {
      const { [keyOf(headers)]: _, ...others } = await sets();
      const newest = Object.entries(others).slice(-(mostSets - 1));
      await kept.put({ id: "columns", sets: { ...Object.fromEntries(newest), [keyOf(headers)]: columns } });
    },
    open: async (today) => (await all()).filter(({ until }) => until >= today),
    addRequest: async (request) =>
      void (await kept.put({ id: "sign-offs", open: [...(await all()), request] })),
    // Read and written in one go: two pages that hold one answer can't both use it.
    async closeRequest(id) {
      let was = false;
      await kept
        .where("id")
        .equals("sign-offs")
        .modify((found, row) => {
          if (found.id !== "sign-offs") return;
          was = found.open.some((one) => one.id === id);
          row.value = { ...found, open: found.open.filter((one) => one.id !== id) };
        });
      return was;
    },
  };
}
