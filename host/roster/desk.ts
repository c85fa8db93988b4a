import { compile } from "../../core/detect/index.ts";
import { stampBytes, stampOf } from "../../core/disclose/index.ts";
import type { FieldId } from "../../core/ids.ts";
import { indexPolicy, type Policy } from "../../core/policy/index.ts";
import { type GivenTable, matchColumns } from "../../core/roster/index.ts";
import type { Language } from "../../core/say.ts";
import type { Instant } from "../../core/time.ts";
import { readTable } from "../../files/index.ts";
import {
  type MadeRoster,
  nothingAsked,
  type RosterActs,
  type RosterState,
  type RosterTrouble,
} from "../../ui/index.ts";
import { ask, openFor, shown, take } from "../sign-off/ask.ts";
import type { Requests } from "../sign-off/requests.ts";
import { StoreFull } from "../store/log.ts";
import { type Files, saveRoster } from "./files.ts";
import type { Remembered } from "./remembered.ts";
import { subjectOf } from "./signing.ts";
import type { RosterAsk, RosterTold } from "./work.ts";

/** A worker that does one table's work; ended, it leaves nothing behind. */
interface Worker {
  ask(ask: RosterAsk): void;
  end(): void;
}

export interface RosterHost extends Files {
  readonly policy: Policy;
  readonly language: Language;
  readonly now: () => Instant;
  readonly remembered: Remembered;
  readonly requests: Requests;
  readonly startWorker: (tell: (told: RosterTold) => void, failed: () => void) => Worker;
  /** A table of the page that was open last; null where there is none. */
  readonly fromPage: () => Promise<GivenTable | null>;
  readonly keepSender: (sender: string) => Promise<void>;
  readonly show: (state: RosterState) => void;
}

/** The page's acts: each changes the state and shows it. `sender`: who used this browser last. */
export function rosterDesk(
  host: RosterHost,
  sender: string,
): { readonly state: RosterState; readonly acts: RosterActs } {
  const { policy, language, remembered } = host;
  const index = indexPolicy(policy);
  const many = policy.bundles.filter(({ participants }) => participants === "many");
  let state: RosterState = {
    setup: {
      sender,
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
  let worker: Worker | null = null;
  let told: (given: RosterTold) => void = () => {};
  const change = (next: Partial<RosterState>) => {
    state = { ...state, trouble: null, said: null, ...next };
    host.show(state);
  };
  const trouble = (what: RosterTrouble, next: Partial<RosterState> = {}) =>
    change({ trouble: what, ...next });
  const stop = () => {
    worker?.end();
    worker = null;
  };
  const given = async (name: string, table: GivenTable) => {
    const kept = await remembered.columns(table.headers).catch(() => null);
    change({ table: { name, table, columns: kept ?? matchColumns(table.headers, compile(index)) } });
  };
  const made = () => (state.stage.kind === "made" ? state.stage : null);
  const around = () => ({ policy: index, now: host.now(), requests: host.requests });
  /** Where it stands with whoever has to sign this table: a request of it may be open since another day. */
  const showMade = async (made: MadeRoster) => {
    const subject = subjectOf(made, state.setup);
    const all = made.decision.holds.length === 0 ? [] : await host.requests.all().catch(() => []);
    const open = subject && openFor(subject, all, host.now());
    const asking = { ...nothingAsked, open: open && shown(open, index) };
    change({ stage: { kind: "made", made, asking, signOff: null } });
  };

  const acts: RosterActs = {
    set(next) {
      const partner = next.partner ? index.partner.get(next.partner) : undefined;
      const address = partner?.addresses.find((one) => !one.startsWith("@")) ?? "";
      const setup = { ...state.setup, ...next, ...("partner" in next ? { address, channel: null } : {}) };
      if (next.sender) void host.keepSender(next.sender).catch(() => {});
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
      if (read.kind === "table") await given(file.name, read.table);
      else trouble(read.kind, { table: null });
    },
    async takeFromPage() {
      const table = await host.fromPage().catch(() => null);
      if (table === null) trouble("no-page");
      else await given("", table);
    },
    make() {
      const { setup, table } = state;
      if (table === null || setup.bundle === null || setup.channel === null) return;
      stop();
      change({ stage: { kind: "working", done: 0 } });
      worker = host.startWorker(
        (one) => told(one),
        () => failed(),
      );
      told = (one) => {
        if (one.kind === "progress") change({ stage: { kind: "working", done: one.done } });
        if (one.kind === "failed") failed();
        if (one.kind === "made") void showMade(one.made);
      };
      worker.ask({
        kind: "make",
        policy,
        table: table.table,
        columns: table.columns,
        addressed: {
          sender: setup.sender,
          recipients: [{ address: setup.address, name: null, via: "to" }],
          channel: setup.channel,
        },
        bundle: setup.bundle,
        mode: setup.mode,
        now: host.now(),
        language,
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
      const stage = made();
      const subject = stage && subjectOf(stage.made, state.setup);
      if (!stage || !subject) return;
      const asking = await ask(subject, to, around());
      if (made() === stage) change({ stage: { ...stage, asking } });
    },
    saveRequest() {
      const text = made()?.asking.open?.text;
      if (text) host.save("sign-off-request.txt", new Blob([text], { type: "text/plain" }));
    },
    async takeAnswer(text) {
      const stage = made();
      const subject = stage && subjectOf(stage.made, state.setup);
      if (!stage || !subject) return;
      const taken = await take(text, subject, around());
      if (made() === stage) change({ stage: { ...stage, ...taken } });
    },
    async save(as) {
      const stage = made();
      const runs = worker;
      if (stage === null || runs === null) return;
      const { signOff } = stage;
      const random = crypto.getRandomValues(new Uint8Array(stampBytes));
      const stamp = stampOf(random, host.now(), language);
      const prepared = await new Promise<Extract<RosterTold, { kind: "prepared" }>["prepared"]>((resolve) => {
        told = (one) => one.kind === "prepared" && resolve(one.prepared);
        runs.ask({ kind: "prepare", stamp, signOff });
      });
      try {
        // Used before it is saved: an answer counts once, whichever page is first.
        if (signOff !== null && !(await host.requests.use(signOff.request)))
          return change({
            stage: {
              ...stage,
              signOff: null,
              asking: { open: null, said: { kind: "trouble", why: "used" } },
            },
          });
        await saveRoster(stage.made, prepared, as, host);
        stop();
        change({ stage: { kind: "setup" }, table: null, said: "files-saved" });
      } catch (error) {
        if (signOff !== null) await host.requests.giveBack(signOff.request).catch(() => {});
        trouble(error instanceof StoreFull ? "log-full" : "log");
      }
    },
  };
  const failed = () => {
    stop();
    trouble("failed", { stage: { kind: "setup" } });
  };
  return { state, acts };
}
