import { formatLine, type LogLine } from "../../core/log/index.ts";
import {
  type DeviceLog,
  declaredOf,
  join,
  type Month,
  monthOf,
  signOffsOf,
  staffOf,
} from "../../core/review/index.ts";
import type { MonthDatabase } from "../store/month.ts";
import { gunzip, gzip } from "./gzip.ts";

/** Joins what was taken in of one device with what stands saved of it; all of it is on the disk then, or nothing. */
export async function saveDevice(database: MonthDatabase, logs: readonly DeviceLog[]): Promise<void> {
  const [first, ...rest] = logs;
  if (!first) return;
  const earlier = await readDevice(database, first.key);
  const { lines, ...joined } = join(earlier ? [earlier, first, ...rest] : [first, ...rest]);
  const byMonth = await Promise.all(
    [...monthsOf(lines)].map(async ([month, own]) => ({
      key: joined.key,
      month,
      gzip: await gzip(own.map(formatLine).join("\n")),
    })),
  );
  const bodies = lines.flatMap((line) => (line.kind === "entry" ? [line.body] : []));
  const row = {
    ...joined,
    declared: declaredOf({ ...joined, lines }),
    months: [...new Set(bodies.map(({ at }) => monthOf(at)))].sort(),
    staff: [...new Set(bodies.map(staffOf))].sort(),
    signOffs: signOffsOf({ lines }),
  };
  await database.transaction("rw", database.devices, database.lines, async () => {
    await database.lines.where("key").equals(joined.key).delete();
    await database.lines.bulkAdd(byMonth);
    await database.devices.put(row);
  });
}

/** A whole device; null where nothing was taken in of it. */
export async function readDevice(database: MonthDatabase, key: string): Promise<DeviceLog | null> {
  const row = await database.devices.get(key);
  if (!row) return null;
  const { files, at, problems, head } = row;
  const lines: LogLine[] = [];
  for (const { gzip } of await database.lines.where("key").equals(key).toArray())
    lines.push(...(await linesIn(gzip)));
  lines.sort((a, b) => a.seq - b.seq || (a.hash < b.hash ? -1 : 1));
  return { key, files, at, lines, problems, head };
}

/** Each device's lines of one month. A device at a time, so that the page stays alive. */
export async function readMonth(
  database: MonthDatabase,
  month: Month,
): Promise<readonly Pick<DeviceLog, "key" | "lines" | "problems">[]> {
  const logs: Pick<DeviceLog, "key" | "lines" | "problems">[] = [];
  for (const { key, gzip } of await database.lines.where("month").equals(month).toArray()) {
    const { problems = [] } = (await database.devices.get(key)) ?? {};
    logs.push({ key, problems, lines: await linesIn(gzip) });
  }
  return logs;
}

/**
 * Lines of all devices that tell of a participant, or of what nobody checked, with their outcomes: a month of a device
 * at a time, as all of an agency's logs are more than a page can hold.
 */
export async function linesAbout(database: MonthDatabase, participant: string): Promise<readonly LogLine[]> {
  const found: LogLine[] = [];
  for (const key of await database.lines.toCollection().primaryKeys()) {
    const row = await database.lines.get(key);
    const texts = row ? (await gunzip(row.gzip)).split("\n") : [];
    const entries = texts
      .filter((text) => text.includes(participant) || text.includes('"kind":"unreviewed"'))
      .map((text): LogLine => JSON.parse(text));
    const ids = new Set(entries.flatMap((line) => (line.kind === "entry" ? [line.body.id] : [])));
    const outcomes = texts
      .filter((text) => text.includes('"kind":"outcome"'))
      .map((text): LogLine => JSON.parse(text))
      .filter((line) => line.kind === "outcome" && ids.has(line.body.entry));
    found.push(...entries, ...outcomes);
  }
  return found;
}

/** They were checked when they were taken in. */
const linesIn = async (bytes: Uint8Array<ArrayBuffer>): Promise<readonly LogLine[]> =>
  (await gunzip(bytes)).split("\n").map((line): LogLine => JSON.parse(line));

/** Lines by month: an outcome goes where its entry is. */
function monthsOf(lines: readonly LogLine[]): ReadonlyMap<Month, readonly LogLine[]> {
  const entries = new Map(
    lines.flatMap((line) => (line.kind === "entry" ? [[line.body.id, monthOf(line.body.at)]] : [])),
  );
  const months = new Map<Month, LogLine[]>();
  for (const line of lines) {
    const month =
      (line.kind === "entry" && monthOf(line.body.at)) ||
      (line.kind === "outcome" && entries.get(line.body.entry)) ||
      monthOf(line.time);
    const own = months.get(month);
    if (own) own.push(line);
    else months.set(month, [line]);
  }
  return months;
}
