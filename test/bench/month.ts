import "fake-indexeddb/auto";
import { verifyLog } from "../../core/log/index.ts";
import type { Policy } from "../../core/policy/index.ts";
import { entriesOf, takeIn } from "../../core/review/index.ts";
import { verifierOf } from "../../core/signature.ts";
import { readMonth, saveDevice } from "../../host/month/device-store.ts";
import { openMonth } from "../../host/store/month.ts";
import { manyLogs } from "../many-logs.ts";
import { milliseconds, type Row } from "./time.ts";

const devices = 200;
const sends = 500;
/** So many different ones are made; each is then read as often as it takes. */
const made = 20;
const mostLoad = 10_000;

/** The logs of 200 devices with 500 sends each: read, checked, joined and saved; and asked for a month. */
export async function monthRows(policy: Policy): Promise<readonly Row[]> {
  const files = (await manyLogs(policy, made, sends)).map((text) => new TextEncoder().encode(text));
  const verify = verifierOf(crypto.subtle);
  const database = openMonth("bench-month");
  const times = async (count: number, run: (bytes: Uint8Array) => Promise<unknown>) => {
    const start = performance.now();
    for (let index = 0; index < count; index += 1) {
      const bytes = files[index % made];
      if (bytes) await run(bytes);
    }
    return performance.now() - start;
  };
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  // What a page can't do without: the JSON of every line. It tells how fast this machine is now.
  const least = await times(devices, async (bytes) =>
    text(bytes)
      .split("\n")
      .slice(0, -1)
      .map((line): unknown => JSON.parse(line)),
  );
  const check = await times(devices, (bytes) => takeIn("log.jsonl", bytes, crypto.subtle));
  const each = ((await times(made, (bytes) => verifyLog(text(bytes), verify))) * devices) / made;
  const save = await times(made, async (bytes) => {
    const log = await takeIn("log.jsonl", bytes, crypto.subtle);
    if (log?.problems.length !== 0) throw new Error("a log as it was written has no problem");
    await saveDevice(database, [log]);
  });
  const start = performance.now();
  const entries = entriesOf(await readMonth(database, "2026-11"), "2026-11");
  const query = performance.now() - start;
  if (entries.length !== made * sends) throw new Error("a send was lost");
  const ratio = (time: number) => `${(time / least).toFixed(1)} × reading`;
  const size = files.reduce((sum, { length }) => sum + length, 0) / made;
  return [
    {
      what: `${devices} logs of ${sends} sends, ${((size * devices) / 1e6).toFixed(0)} MB, JSON alone`,
      figure: milliseconds(least),
      target: "",
      met: null,
    },
    {
      what: `  all of them checked, ${ratio(check)}`,
      figure: milliseconds(check),
      target: "8 × reading",
      met: check <= 8 * least,
    },
    {
      what: "  the same by two workers",
      figure: milliseconds(check / 2),
      target: `at most ${mostLoad / 1000} s`,
      met: check / 2 <= mostLoad,
    },
    { what: `  each signature too, ${ratio(each)}`, figure: milliseconds(each), target: "", met: null },
    {
      what: `  a month of ${(made * sends).toLocaleString("en")} sends, of ${made} logs saved`,
      figure: milliseconds(query),
      target: `a log ${milliseconds(save / made)}`,
      met: query <= save,
    },
  ];
}
