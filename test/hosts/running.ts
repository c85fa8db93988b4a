import { type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

/** A program that lives until it is stopped. */
export interface Running {
  /** What it printed so far, for the error when it does not come up. */
  output(): string;
  alive(): boolean;
  /** Ends the program and its own children, by their process group, and waits for it. */
  stop(): Promise<void>;
}

export function run(
  command: string,
  args: readonly string[],
  options: Pick<SpawnOptions, "env" | "uid" | "gid" | "cwd"> = {},
): Running {
  const child = spawn(command, args, { ...options, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  let alive = true;
  const ended = once(child, "exit").catch((error: Error) => {
    output += error.message;
  });
  const kill = (signal: NodeJS.Signals) => {
    if (child.pid === undefined || !alive) return;
    try {
      process.kill(-child.pid, signal);
    } catch {
      // It ended by itself between the question and the signal.
    }
  };
  const killAtExit = () => kill("SIGKILL");
  process.once("exit", killAtExit);
  child.on("exit", () => {
    alive = false;
    process.off("exit", killAtExit);
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
  return {
    output: () => output,
    alive: () => alive,
    async stop() {
      kill("SIGTERM");
      await Promise.race([ended, sleep(5_000, undefined, { ref: false })]);
      kill("SIGKILL");
      await ended;
    },
  };
}
