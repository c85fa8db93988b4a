import { browser } from "wxt/browser";
import { download } from "../../host/page/download.ts";
import { instant } from "../../host/store/clock.ts";
import { database } from "../../host/store/here.ts";
import { keepTaught } from "../store/taught.ts";
import type { Ask } from "../wire/background.ts";
import type { Label, PairId, Picked, PickWords, PointId, TryWords } from "../wire/teach.ts";
import { type Draft, everySelector, forget, matchField, put, takesFiles } from "./draft.ts";
import { finish } from "./finish.ts";
import { keepTeaching } from "./kept.ts";
import type { Teaching } from "./state.ts";
import type { TaughtTab } from "./tab.ts";

/** What the overlay is to say for a part; two for a pair. */
export interface Wording {
  point(part: PointId): PickWords;
  pair(part: PairId): readonly [PickWords, PickWords];
  readonly tried: TryWords;
}

export type TeachActs = ReturnType<typeof teachActs>;

/** What can be done while a site is taught. `now` and `show` hold its state. */
export function teachActs(
  tab: TaughtTab,
  wording: Wording,
  now: () => Teaching,
  show: (next: Partial<Teaching>) => void,
) {
  const today = () => instant().slice(0, 10);
  const change = async (draft: Draft, more: Partial<Teaching> = {}) => {
    await keepTeaching(database, draft, now().origin);
    show({ draft, tested: { kind: "no" }, tried: null, saved: null, news: null, ...more });
    await look();
  };
  /** Looks at the page that is open: what is there, and what the record's labels are. */
  const look = async () => {
    const { draft } = now();
    const all = [...everySelector(draft)];
    const found = await tab.ask({ kind: "teach-look", selectors: all });
    const rows = draft.record?.rows ?? [];
    const labels = rows.length > 0 ? await tab.ask({ kind: "teach-labels", rows }) : [];
    const pairs = all.flatMap((selector, index) =>
      found?.[index] ? [[selector, found[index]] as const] : [],
    );
    show({ seen: Object.fromEntries(pairs), labels: labels ?? [] });
  };
  const take = async (part: PointId | PairId, picked: Picked | null) => {
    await tab.back();
    if (picked?.kind !== "found") return show({ news: { part, why: picked?.kind ?? "unreachable" } });
    const { found } = picked;
    const byPlace = found.kind === "place" && found.byPlace ? [...now().byPlace, found.at] : now().byPlace;
    await change(put(now().draft, part, found), { byPlace });
  };
  const check = async (): Promise<boolean> => {
    const site = finish(now().draft, today());
    if (!site) return false;
    const lines = await tab.ask({ kind: "teach-test", site });
    if (!lines) {
      show({ tested: { kind: "unreachable" } });
      return false;
    }
    const told = site.selfTest.map((line, index) => ({ line, holds: lines[index] === true }));
    show({ tested: { kind: "lines", lines: told } });
    return told.every(({ holds }) => holds);
  };
  return {
    look,
    check,
    front: () => tab.front(),
    reload: () => tab.reload(),
    async point(part: PointId) {
      await take(part, await tab.ask({ kind: "teach-point", point: part, words: wording.point(part) }));
    },
    async pair(pair: PairId) {
      await take(pair, await tab.ask({ kind: "teach-pair", pair, words: wording.pair(pair) }));
    },
    async flash(selector: string) {
      await tab.ask({ kind: "teach-flash", selector });
    },
    remove: (part: PointId | PairId, at?: string) => change(forget(now().draft, part, at)),
    async match(label: Label, field: string) {
      const { draft } = now();
      const value = await tab.ask({ kind: "teach-value", rows: draft.record?.rows ?? [], label });
      if (value === null) return show({ news: { part: "row", why: "unreachable" } });
      await change(matchField(draft, field, value));
    },
    takesFiles: (takes: boolean) => change(takesFiles(now().draft, takes)),
    unmatch: (field: string) => change(matchField(now().draft, field, null)),
    async channel(id: string) {
      const { channel: _, ...draft } = now().draft;
      await change(id === "" ? draft : { ...draft, channel: id as NonNullable<Draft["channel"]> });
    },
    async tryOut() {
      const site = finish(now().draft, today());
      // Not before it is known that our script answers: silence then says that the page went on.
      if (!site || !(await check())) return;
      const holds = await tab.ask({ kind: "teach-try", site, words: wording.tried });
      if (!holds) return show({ tested: { kind: "unreachable" } });
      show({ tried: "trying" });
      const tried = await tab.ask({ kind: "teach-tried" });
      await tab.back();
      show({ tried: tried ?? "none" });
    },
    async save() {
      const site = finish(now().draft, today());
      if (!site) return;
      if (!(await check())) return show({ saved: "red" });
      await keepTaught(database, site);
      await browser.runtime.sendMessage<Ask>({ kind: "policy-changed" });
      show({ saved: "kept" });
    },
    saveFile() {
      const site = finish(now().draft, today());
      if (!site) return;
      const json = JSON.stringify({ $schema: "../schemas/site.schema.json", ...site }, null, 2);
      download(`${site.id}.json`, new Blob([`${json}\n`], { type: "application/json" }));
      show({ saved: "file" });
    },
  };
}
