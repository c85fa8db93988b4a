import type { SignedOff } from "../../core/decide/index.ts";
import { compile, type Knowledge } from "../../core/detect/index.ts";
import { stampBytes, stampOf } from "../../core/disclose/index.ts";
import type { FieldId } from "../../core/ids.ts";
import { indexPolicy, type Policy } from "../../core/policy/index.ts";
import { type GivenTable, matchColumns } from "../../core/roster/index.ts";
import type { Language } from "../../core/say.ts";
import { dayOf, type Instant } from "../../core/time.ts";
import { readTable } from "../../files/index.ts";
import {
  type MadeRoster,
  maySave,
  nothingAsked,
  type RosterActs,
  type RosterState,
  type RosterTable,
  type RosterTrouble,
} from "../../ui/index.ts";
import { ask, openFor, shown, take } from "../sign-off/ask.ts";
import type { Requests } from "../sign-off/requests.ts";
import { StoreFull } from "../store/log.ts";
import { type Files, saveRoster } from "./files.ts";
import type { Remembered } from "./remembered.ts";
import { type Run, type StartWorker, startRun, taskOf } from "./run.ts";
import { subjectOf } from "./signing.ts";
import type { RosterTask } from "./work.ts";

/** A table that was read, without what nobody sees of it. */
interface Read {
  readonly kind: "table";
  readonly table: GivenTable;
  readonly unseen: RosterTable["unseen"];
}

type Made = Extract<RosterState["stage"], { kind: "made" }>;

export interface RosterHost extends Files {
  readonly policy: Policy;
  readonly language: Language;
  readonly now: () => Instant;
  readonly remembered: Remembered;
  readonly requests: Requests;
  readonly startWorker: StartWorker;
  /** A table of the page that was open last. `page-spans`: its cells reach over several columns or lines. */
  readonly fromPage: () => Promise<Read | { readonly kind: "no-page" | "page-spans" }>;
  readonly show: (state: RosterState, acts: RosterActs) => void;
}

/** Rules or permissions are others by now: what was made by the earlier ones is made again. */
type RulesChanged = (policy: Policy) => void;

/**
 * Shows the page; each of its acts changes the state and shows it again. `sender`: whose browser this is, as the
 * options say; null where they don't, and the page asks for itself alone.
 */
export function rosterDesk(host: RosterHost, sender: string | null): RulesChanged {
  const { language, remembered } = host;
  let { policy } = host;
  let index = indexPolicy(policy);
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
  let saving: Run | null = null;
  /** Told with the table that is made again. */
  let again: RosterState["said"] = null;
  const change = (next: Partial<RosterState>) => {
    state = { ...state, trouble: null, said: null, ...next };
    host.show(state, acts);
  };
  const trouble = (what: RosterTrouble, next: Partial<RosterState> = {}) =>
    change({ trouble: what, ...next });
  const stop = () => {
    run?.end();
    run = null;
  };
  const given = async (name: string, { table, unseen }: Read) => {
    const kept = await remembered.columns(table.headers).catch(() => null);
    const columns = kept ?? matchColumns(table.headers, knowledge());
    change({ table: { name, table, columns, unseen } });
  };
  const made = () => (state.stage.kind === "made" ? state.stage : null);
  const around = () => ({ policy: index, now: host.now(), requests: host.requests });
  /** Where it stands with whoever has to sign this table: a request of it may be open since another day. */
  const showMade = async (task: RosterTask, made: MadeRoster, trouble: RosterTrouble | null = null) => {
    const subject = subjectOf(made, task);
    const all = await (made.decision.holds.length === 0 ? [] : host.requests.all().catch(() => []));
    if (run?.task !== task) return;
    const open = openFor(subject, all, host.now());
    const asking = { ...nothingAsked, open: open && shown(open, index) };
    change({ stage: { kind: "made", made, asking, signOff: null }, trouble, said: again });
    again = null;
  };

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
        if (told.kind === "made") void showMade(task, told.made);
        if (told.kind === "changed") void showMade(task, told.made, "changed");
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
      const [mine, stage] = [run, made()];
      if (mine === null || stage === null) return;
      const asking = await ask(subjectOf(stage.made, mine.task), to, around());
      if (made() === stage) change({ stage: { ...stage, asking } });
    },
    saveRequest() {
      const text = made()?.asking.open?.text;
      if (text) host.save("sign-off-request.txt", new Blob([text], { type: "text/plain" }));
    },
    async takeAnswer(text) {
      const [mine, stage] = [run, made()];
      if (mine === null || stage === null) return;
      const taken = await take(text, subjectOf(stage.made, mine.task), around());
      // It answers for the table that was asked about, and the page may have another by now.
      if (made() === stage) change({ stage: { ...stage, ...taken } });
    },
    async save(as) {
      const [mine, stage] = [run, made()];
      if (mine === null || stage === null || saving === mine || !maySave(stage.made, stage.signOff)) return;
      saving = mine;
      await saved(mine, stage, as).catch((error) => trouble(error instanceof StoreFull ? "log-full" : "log"));
      saving = null;
    },
  };

  async function saved(mine: Run, stage: Made, as: "csv" | "xlsx"): Promise<void> {
    const stamp = stampOf(crypto.getRandomValues(new Uint8Array(stampBytes)), host.now(), language);
    const { signOff } = stage;
    const prepared = await mine.prepare(stamp, signOff);
    if (prepared === null || run !== mine) return;
    if (signOff !== null) {
      const why = await unusable(signOff);
      const asking = { ...nothingAsked, said: why && ({ kind: "trouble", why } as const) };
      if (why !== null) return change({ stage: { ...stage, signOff: null, asking } });
    }
    try {
      await saveRoster(stage.made, prepared, as, host);
    } catch (error) {
      if (signOff !== null) await host.requests.giveBack(signOff.request).catch(() => {});
      throw error;
    }
    if (run !== mine) return;
    stop();
    change({ stage: { kind: "setup" }, table: null, said: "files-saved" });
  }
  /** Why an answer that was good when it was taken is none now. Used up here: it counts once, whichever page is first. */
  async function unusable({ request: id }: SignedOff): Promise<"ended" | "used" | null> {
    const request = (await host.requests.all()).find((one) => one.id === id);
    if (request === undefined || request.until < dayOf(host.now())) return "ended";
    return (await host.requests.use(id)) ? null : "used";
  }

  const failed = () => {
    stop();
    trouble("failed", { stage: { kind: "setup" } });
  };
  host.show(state, acts);
  return (now) => {
    policy = now;
    index = indexPolicy(now);
    if (state.stage.kind === "setup") return change({});
    again = "rules-changed";
    acts.make();
  };
}
