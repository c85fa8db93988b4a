import { type DeviceLog, takeIn } from "../../core/review/index.ts";

import { saveDevice } from "../../host/month/device-store.ts";
import { openMonth } from "../../host/store/month.ts";
import type { MonthAnswer, MonthAsk } from "./wire.ts";

const answer = (message: MonthAnswer) => postMessage(message);
const month = openMonth();

addEventListener("message", ({ data }: MessageEvent<MonthAsk>) => void take(data));

/** A device is saved whole or not at all: whoever stops us loses only what was not told as done. */
async function take({ group }: MonthAsk): Promise<void> {
  const logs: DeviceLog[] = [];
  for (const { name, blob } of group) {
    const log = await read(name, blob);
    if (log) logs.push(log);
    answer({ kind: "read", name, size: blob.size, isLog: log !== null });
  }
  const saved = await saveDevice(month, logs).then(
    () => true,
    () => false,
  );
  answer({ kind: "done", saved, count: logs.length });
}

async function read(name: string, blob: Blob): Promise<DeviceLog | null> {
  const bytes = await blob.arrayBuffer().catch(() => null);
  return bytes && (await takeIn(name, new Uint8Array(bytes), crypto.subtle));
}
