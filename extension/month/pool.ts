import type { GivenLog } from "../../host/month/group.ts";
import type { MonthAnswer, MonthAsk } from "./wire.ts";

/** As many workers as there are cores; more than four only wait for the disk. */
const most = 4;

export interface Pool {
  /** Ends the workers at once; what they had not saved is not saved. */
  stop(): void;
}

/** Hands each group to the next idle worker. `onDone` comes once, when all are done. */
export function startPool(
  groups: readonly (readonly GivenLog[])[],
  onAnswer: (answer: MonthAnswer) => void,
  onDone: () => void,
): Pool {
  const waiting = [...groups];
  const count = Math.min(most, navigator.hardwareConcurrency, groups.length);
  let running = count;
  const workers = Array.from({ length: count }, () => {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    let own = 0;
    const next = () => {
      const group = waiting.shift();
      if (group !== undefined) {
        own = group.length;
        return worker.postMessage({ group } satisfies MonthAsk);
      }
      worker.terminate();
      running -= 1;
      if (running === 0) onDone();
    };
    worker.onmessage = ({ data }: MessageEvent<MonthAnswer>) => {
      onAnswer(data);
      if (data.kind === "done") next();
    };
    // It could not go on with this group; the next one may be fine.
    worker.onerror = () => {
      onAnswer({ kind: "done", saved: false, count: own });
      next();
    };
    next();
    return worker;
  });
  if (count === 0) onDone();
  return {
    stop() {
      for (const worker of workers) worker.terminate();
    },
  };
}
