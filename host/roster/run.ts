import type { SignedOff } from "../../core/decide/index.ts";
import type { Stamp } from "../../core/disclose/index.ts";
import type { RosterState } from "../../ui/index.ts";
import type { RosterAsk, RosterTask, RosterTold } from "./work.ts";

/** A worker that does one table's work; ended, it leaves nothing behind. */
interface Worker {
  ask(ask: RosterAsk): void;
  end(): void;
}
export type StartWorker = (tell: (told: RosterTold) => void, failed: () => void) => Worker;

type Files = Extract<RosterTold, { kind: "prepared" }>["prepared"];

/** The work on one table, from the first look to its files. What it tells after its end reaches nobody. */
export interface Run {
  readonly task: RosterTask;
  /** What the files need; null where there will be none: it ended, or what may leave is told anew. */
  prepare(stamp: Stamp, signOff: SignedOff | null): Promise<Files | null>;
  end(): void;
}

/** Null while something has yet to be chosen. */
export function taskOf(
  { setup: { sender, address, channel, bundle, mode }, table: given }: Pick<RosterState, "setup" | "table">,
  rest: Pick<RosterTask, "policy" | "language" | "now">,
): RosterTask | null {
  if (given === null || bundle === null || channel === null) return null;
  const { table, columns } = given;
  const recipients = [{ address, name: null, via: "to" }] as const;
  return { ...rest, table, columns, addressed: { sender, recipients, channel }, bundle, mode };
}

export function startRun(
  start: StartWorker,
  task: RosterTask,
  tell: (told: Exclude<RosterTold, { kind: "prepared" }>) => void,
): Run {
  let isOver = false;
  let settle: (files: Files | null) => void = () => {};
  const take = (told: RosterTold) => {
    if (isOver) return;
    settle(told.kind === "prepared" ? told.prepared : null);
    if (told.kind !== "prepared") tell(told);
  };
  const worker = start(take, () => take({ kind: "failed" }));
  worker.ask({ kind: "make", task });
  return {
    task,
    prepare: (stamp, signOff) =>
      new Promise((resolve) => {
        settle = resolve;
        worker.ask({ kind: "prepare", stamp, signOff });
      }),
    end() {
      isOver = true;
      worker.end();
      settle(null);
    },
  };
}
