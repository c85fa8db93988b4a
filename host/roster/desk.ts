import { compile, type Knowledge } from "../../core/detect/index.ts";
import { stampBytes, stampOf } from "../../core/disclose/index.ts";
import type { FieldId } from "../../core/ids.ts";
import { indexPolicy, type Policy, type Staff } from "../../core/policy/index.ts";
import { type GivenTable, matchColumns } from "../../core/roster/index.ts";
import type { Language } from "../../core/say.ts";
import type { OpenRequest } from "../../core/sign-off/index.ts";
import { dayOf, type Instant } from "../../core/time.ts";
import { readTable } from "../../files/index.ts";
import {
  type MadeRoster,
  maySave,
  type RosterActs,
  type RosterState,
  type RosterTable,
  type RosterTrouble,
  type Signed,
} from "../../ui/index.ts";
import { StoreFull } from "../store/log.ts";
import { type Files, saveRoster } from "./files.ts";
import type { Remembered } from "./remembered.ts";
import { type Run, type StartWorker, startRun, taskOf } from "./run.ts";
import { askSigner, takenFrom } from "./signing.ts";

/** A table that was read, without what nobody sees of it. */
interface Read {
  readonly kind: "table";
  readonly table: GivenTable;
  readonly unseen: RosterTable["unseen"];
}

export interface RosterHost extends Files {
  readonly policy: Policy;
  readonly language: Language;
  readonly now: () => Instant;
  readonly remembered: Remembered;
  readonly startWorker: StartWorker;
  /** A table of the page that was open last. `page-spans`: its cells reach over several columns or lines. */
  readonly fromPage: () => Promise<Read | { readonly kind: "no-page" | "page-spans" }>;
  readonly show: (state: RosterState, acts: RosterActs) => void;
}

/** A sign-off that was given for the table of a run. */
interface Approved {
  readonly request: OpenRequest;
  readonly by: Staff;
  readonly at: Instant;
  /** It closed its request: where the log then failed, this page may try again and no other. */
  readonly isUsed: boolean;
}

/**
 * Shows the page; each of its acts changes the state and shows it again. `sender`: whose browser this is, as the
 * options say; null where they don't, and the page asks for itself alone.
 */
export function rosterDesk(host: RosterHost, sender: string | null): void {
  const { policy, language, remembered } = host;
  const index = indexPolicy(policy);
  let words: Knowledge | undefined;
  /** What a column is called tells nobody's name: the worker alone learns those, so that the page stays alive. */
  const knowledge = () => {
    words ??= compile(indexPolicy({ ...policy, people: { participants: [], consents: [] } }));
    return words;
  };
  const many = policy.bundles.filter(({ participants }) => participants === "many");
  let state: RosterState = {
    asksSender: sender === null,
    setup: {
      sender: sender ?? "",
      bundle: many.length === 1 ? (many[0]?.id ?? null) : null,
      partner: null,
      address: "",
      channel: null,
      mode: "people",
    },
    table: null,
    trouble: null,
    stage: { kind: "setup" },
    said: null,
  };
  let run: Run | null = null;
  let approved: Approved | null = null;
  let saving: Run | null = null;
  const change = (next: Partial<RosterState>) => {
    state = { ...state, trouble: null, said: null, ...next };
    host.show(state, acts);
  };
  const trouble = (what: RosterTrouble, next: Partial<RosterState> = {}) =>
    change({ trouble: what, ...next });
  const stop = () => {
    run?.end();
    run = null;
    approved = null;
  };
  const given = async (name: string, { table, unseen }: Read) => {
    const kept = await remembered.columns(table.headers).catch(() => null);
    const columns = kept ?? matchColumns(table.headers, knowledge());
    change({ table: { name, table, columns, unseen } });
  };
  const show = (made: MadeRoster, signed: Signed | null, next: Partial<RosterState> = {}) =>
    change({ stage: { kind: "made", made, signed }, ...next });
  const made = (): MadeRoster | null => (state.stage.kind === "made" ? state.stage.made : null);
  const signed = () => (state.stage.kind === "made" ? state.stage.signed : null);
  const signing = { ...host, policy: index };

  const acts: RosterActs = {
    set(next) {
      const partner = next.partner ? index.partner.get(next.partner) : undefined;
      const address = partner?.addresses.find((one) => !one.startsWith("@")) ?? "";
      const setup = { ...state.setup, ...next, ...("partner" in next ? { address, channel: null } : {}) };
      change({ setup });
    },
    setColumn(place, field) {
      const { table } = state;
      if (table === null) return;
      const columns = table.columns.map((one, at): FieldId | null => (at === place ? field : one));
      void remembered.keepColumns(table.table.headers, columns).catch(() => {});
      change({ table: { ...table, columns } });
    },
    async chooseFile(file) {
      const read = await readTable(file.name, file).catch(() => ({ kind: "broken" }) as const);
      if (read.kind === "table") await given(file.name, read);
      else trouble(read.kind, { table: null });
    },
    async takeFromPage() {
      const read = await host.fromPage().catch(() => ({ kind: "no-page" }) as const);
      if (read.kind === "table") await given("", read);
      else trouble(read.kind);
    },
    make() {
      const task = taskOf(state, { policy, language, now: host.now() });
      if (task === null) return;
      stop();
      change({ stage: { kind: "working", done: 0 } });
      run = startRun(host.startWorker, task, (told) => {
        if (told.kind === "progress") change({ stage: { kind: "working", done: told.done } });
        if (told.kind === "failed") failed();
        if (told.kind === "made") show(told.made, null);
        if (told.kind !== "changed") return;
        approved = null;
        show(told.made, null, { trouble: "changed" });
      });
    },
    cancel() {
      stop();
      change({ stage: { kind: "setup" }, said: "cancelled" });
    },
    back() {
      stop();
      change({ stage: { kind: "setup" } });
    },
    async askSigner(to) {
      const [mine, shown] = [run, made()];
      if (mine === null || shown === null) return;
      const asked = await askSigner(shown, mine.task, to, signing).catch(() => false);
      if (run !== mine) return;
      if (asked) change({ said: "request-saved" });
      else trouble("request");
    },
    async takeAnswer(file) {
      const [mine, shown] = [run, made()];
      if (mine === null || shown === null) return;
      const taken = await takenFrom(file, shown, mine.task, signing);
      // It answers for the table that was asked about, and the page may have another by now.
      if (run !== mine) return;
      if (taken.kind !== "approved" && taken.kind !== "refused") return trouble(`answer-${taken.kind}`);
      const { kind, by, at, request } = taken;
      approved = kind === "approved" ? { request, by, at, isUsed: false } : null;
      show(shown, { kind, by: by.name });
    },
    async save(as) {
      const [mine, shown] = [run, made()];
      if (mine === null || shown === null || saving === mine || !maySave(shown, signed())) return;
      saving = mine;
      await saved(mine, shown, as).catch((error) => trouble(error instanceof StoreFull ? "log-full" : "log"));
      saving = null;
    },
  };

  async function saved(mine: Run, shown: MadeRoster, as: "csv" | "xlsx"): Promise<void> {
    const at = host.now();
    const stamp = stampOf(crypto.getRandomValues(new Uint8Array(stampBytes)), at, language);
    const signs = approved;
    const prepared = await mine.prepare(signs === null ? stamp : { ...stamp, salt: signs.request.salt });
    if (prepared === null || run !== mine) return;
    if (signs !== null) {
      const { request, isUsed } = signs;
      const isLate = dayOf(at) > request.until;
      // Used before it is saved: an answer counts once, also where the log then fails.
      if (isLate || !(isUsed || (await remembered.closeRequest(request.id)))) {
        approved = null;
        return show(shown, null, { trouble: isLate ? "answer-ended" : "answer-other" });
      }
      approved = { ...signs, isUsed: true };
    }
    const by = signs && { request: signs.request.id, by: signs.by.id, at: signs.at };
    await saveRoster(shown, prepared, by, as, host);
    if (run !== mine) return;
    stop();
    change({ stage: { kind: "setup" }, table: null, said: "files-saved" });
  }

  const failed = () => {
    stop();
    trouble("failed", { stage: { kind: "setup" } });
  };
  host.show(state, acts);
}
