import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";

export interface Ran {
  readonly ok: boolean;
  readonly output: string;
}

const root = fileURLToPath(new URL("../..", import.meta.url));
const limit = 20 * 60_000;

/** Runs a program from the project's root, as `npm run` finds it; one that hangs is ended after 20 minutes. */
export function runTool(command: string, args: readonly string[]): Promise<Ran> {
  const child = spawn(command, args, {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    timeout: limit,
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
  return new Promise((resolve) => {
    child.on("error", (error) => resolve({ ok: false, output: error.message }));
    child.on("close", (code) => resolve({ ok: code === 0, output: stripVTControlCharacters(output) }));
  });
}
