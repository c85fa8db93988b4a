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
  /** Forgets those that nobody answered in time. */
  addRequest(request: OpenRequest, today: string): Promise<void>;
  /** Its answer is used, or somebody said no: it counts no more. False where it stood open no longer. */
  closeRequest(id: string): Promise<boolean>;
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
  const all = async () => {
    const found = await kept.get("sign-offs");
    return found?.id === "sign-offs" ? found.open : [];
  };
  const change = (next: (open: readonly OpenRequest[]) => readonly OpenRequest[]) =>
    database.transaction("rw", kept, async () => {
      await kept.put({ id: "sign-offs", open: next(await all()) });
    });
  const stands = (today: string) => (one: OpenRequest) => one.until >= today;
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
    open: async (today) => (await all()).filter(stands(today)),
    addRequest: (request, today) => change((open) => [...open.filter(stands(today)), request]),
    closeRequest: (id) =>
      database.transaction("rw", kept, async () => {
        const open = await all();
        const others = open.filter((one) => one.id !== id);
        await kept.put({ id: "sign-offs", open: others });
        return others.length < open.length;
      }),
  };
}
