import { compile } from "../../core/detect/index.ts";
import { stampBytes, stampOf } from "../../core/disclose/index.ts";
import type { FieldId } from "../../core/ids.ts";
import { indexPolicy, type Policy } from "../../core/policy/index.ts";
import { type GivenTable, matchColumns } from "../../core/roster/index.ts";
import type { Language } from "../../core/say.ts";
import type { Instant } from "../../core/time.ts";
import { readTable } from "../../files/index.ts";
import type { MadeRoster, RosterActs, RosterState, RosterTrouble } from "../../ui/index.ts";
import { StoreFull } from "../store/log.ts";
import { type Files, saveRoster } from "./files.ts";
import type { Remembered } from "./remembered.ts";
import { askSigner, takenFrom } from "./signing.ts";
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
  readonly startWorker: (tell: (told: RosterTold) => void, failed: () => void) => Worker;
  /** A table of the page that was open last; null where there is none. */
  readonly fromPage: () => Promise<GivenTable | null>;
  readonly keepSender: (sender: string) => Promise<void>;
  readonly show: (state: RosterState) => void;
}

type Approved = {
  readonly request: string;
  readonly by: string;
  readonly at: Instant;
  readonly salt: string;
};

/** The page's acts: each changes the state and shows it. `sender`: who used this browser last. */
export function rosterDesk(
  host: RosterHost,
  sender: string,
): {
  readonly state: RosterState;
  readonly acts: RosterActs;
  /** Rules or permissions are others by now: what was made by the earlier ones is made again. */
  readonly rulesChanged: (policy: Policy) => void;
} {
  const { language, remembered } = host;
  let { policy } = host;
  let index = indexPolicy(policy);
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
  let approved: Approved | null = null;
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
    approved = null;
  };
  const given = async (name: string, table: GivenTable) => {
    const kept = await remembered.columns(table.headers).catch(() => null);
    change({ table: { name, table, columns: kept ?? matchColumns(table.headers, compile(index)) } });
  };
  const made = (): MadeRoster | null => (state.stage.kind === "made" ? state.stage.made : null);
  const signing = () => ({ ...host, policy: index });
  let again: RosterState["said"] = null;

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
        if (one.kind === "made") {
          change({ stage: { kind: "made", made: one.made, signed: null }, said: again });
          again = null;
        }
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
      const shown = made();
      if (shown === null) return;
      const asked = await askSigner(shown, state.setup, to, signing()).catch(() => false);
      if (asked) change({ said: "request-saved" });
      else trouble("request");
    },
    async takeAnswer(file) {
      const shown = made();
      if (shown === null) return;
      const taken = await takenFrom(file, shown, state.setup, signing());
      if (taken.kind !== "approved" && taken.kind !== "refused") return trouble(`answer-${taken.kind}`);
      const { kind, by, at, request } = taken;
      approved = kind === "approved" ? { request: request.id, by: by.id, at, salt: request.salt } : null;
      change({ stage: { kind: "made", made: shown, signed: { kind, by: by.name } } });
    },
    async save(as) {
      const shown = made();
      const runs = worker;
      if (shown === null || runs === null) return;
      const random = crypto.getRandomValues(new Uint8Array(stampBytes));
      const stamp = stampOf(random, host.now(), language);
      const prepared = await new Promise<Extract<RosterTold, { kind: "prepared" }>["prepared"]>((resolve) => {
        told = (one) => one.kind === "prepared" && resolve(one.prepared);
        runs.ask({ kind: "prepare", stamp: approved === null ? stamp : { ...stamp, salt: approved.salt } });
      });
      try {
        // Used before it is saved: an answer counts once, also where the log then fails.
        if (approved !== null) await remembered.removeRequest(approved.request);
        await saveRoster(shown, prepared, approved, as, host);
        stop();
        change({ stage: { kind: "setup" }, table: null, said: "files-saved" });
      } catch (error) {
        trouble(error instanceof StoreFull ? "log-full" : "log");
      }
    },
  };
  const failed = () => {
    stop();
    trouble("failed", { stage: { kind: "setup" } });
  };
  return {
    state,
    acts,
    rulesChanged(now) {
      policy = now;
      index = indexPolicy(now);
      if (state.stage.kind === "setup") return change({});
      again = "rules-changed";
      acts.make();
    },
  };
}
