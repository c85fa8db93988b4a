import { byDevice, type GivenLog } from "../../host/month/group.ts";
import type { LogsActs, LogsState } from "../../ui/index.ts";
import { droppedFiles } from "../bring-in/dropped.ts";
import { type Pool, startPool } from "./pool.ts";

/** Takes in files while the page stays alive; `show` is told each step. */
export function takingActs(show: (state: LogsState) => void): LogsActs {
  let pool: Pool | null = null;
  /** Counts takings and stops, so that what was stopped before its workers began does not begin. */
  let turn = 0;
  let ended = { stopped: false, count: 0, notLogs: [] as string[], notSaved: 0 };

  const end = (stopped: boolean) => {
    pool = null;
    show({ kind: "ready", said: { ...ended, stopped } });
  };

  async function take(given: readonly GivenLog[]): Promise<void> {
    turn += 1;
    const own = turn;
    ended = { stopped: false, count: 0, notLogs: [], notSaved: 0 };
    const whole = given.reduce((sum, { blob }) => sum + blob.size, 1);
    let [done, size] = [0, 0];
    const step = () => show({ kind: "reading", done, count: given.length, share: size / whole });
    step();
    const groups = await byDevice(given);
    if (own !== turn) return;
    pool = startPool(
      groups,
      (answer) => {
        if (answer.kind === "done") {
          if (answer.saved) ended.count += answer.count;
          else ended.notSaved += answer.count;
          return;
        }
        done += 1;
        size += answer.size;
        if (!answer.isLog) ended.notLogs.push(answer.name);
        step();
      },
      () => end(false),
    );
  }

  return {
    take: (files) => void take(files.map((blob) => ({ name: blob.name, blob }))),
    drop: (items) =>
      void droppedFiles(items).then((files) =>
        take(files.map(({ path, blob }) => ({ name: path.split("/").at(-1) ?? path, blob }))),
      ),
    stop() {
      turn += 1;
      pool?.stop();
      end(true);
    },
  };
}
