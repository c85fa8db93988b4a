import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** A port of 127.0.0.1 that nobody listens on: `wanted` when it is free, else one that the system picks. */
export async function freePort(wanted = 0): Promise<number> {
  const server = createServer();
  const taken = await new Promise<boolean>((resolve) => {
    server.once("error", () => resolve(true));
    server.listen(wanted, "127.0.0.1", () => resolve(false));
  });
  if (taken) return freePort();
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return address.port;
}

/** Tries until it is true; fails with `what` after `limit` milliseconds. */
export async function until(what: string, isTrue: () => Promise<boolean>, limit = 15_000): Promise<void> {
  const end = Date.now() + limit;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error(`${what}: not within ${limit / 1000} s`);
    await sleep(50);
  }
}
