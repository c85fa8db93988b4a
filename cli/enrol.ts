import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { safeParse } from "zod/mini";
import { readDeviceCode } from "../core/policy/index.ts";
import { organisationFile } from "../core/policy/organisation.ts";
import type { Say } from "../core/say.ts";
import { type Day, isDay } from "../core/time.ts";
import { type Answer, refuse } from "./answer.ts";

interface Enrolment {
  /** The policy's directory. */
  readonly dir: string;
  /** Whose device it is: a staff member's id, or their address. */
  readonly as: string | null;
  /** The last day on which it is theirs; null while it goes on. */
  readonly until: string | null;
}

/**
 * `safe-disclosure bundles enrol CODE --as STAFF`: writes into the policy that a log signed with this device's key is
 * that person's. Enrolled again with `until`, the device ends.
 */
export async function enrolDevice(code: string, to: Enrolment, today: Day, say: Say): Promise<Answer> {
  const key = readDeviceCode(code);
  if (key === null) return refuse(say("enrol-no-code", { code }));
  if (to.as === null) return refuse(say("enrol-whose"));
  if (to.until !== null && !isDay(to.until)) return refuse(say("enrol-no-day", { day: to.until }));
  const file = join(to.dir, "agency/organisation.json");
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) return refuse(say("bundles-no-dir", { dir: to.dir }));
  const given = jsonOf(text);
  const { $schema: _, ...rest } = Object(given) as Record<string, unknown>;
  const read = safeParse(organisationFile, rest);
  if (!read.success) return refuse(say("enrol-bad-file", { file }));
  const who = to.as.toLowerCase();
  const person = read.data.staff.find(({ id, email }) => id === to.as || email.toLowerCase() === who);
  if (person === undefined) return refuse(say("enrol-no-staff", { name: to.as }));
  const before = read.data.devices.find((one) => one.key === key);
  if (before !== undefined && before.staff !== person.id) {
    return refuse(say("enrol-others", { name: before.staff }));
  }
  const since = before?.since ?? today;
  if (to.until !== null && to.until < since) return refuse(say("enrol-before", { day: since }));
  const now = { key, staff: person.id, since, ...(to.until !== null && { until: to.until }) };
  const devices = [...read.data.devices.filter((one) => one.key !== key), now];
  try {
    await writeFile(file, `${JSON.stringify({ ...Object(given), devices }, null, 2)}\n`);
  } catch {
    return refuse(say("enrol-no-write", { file }));
  }
  const said = to.until === null ? "enrol-done" : "enrol-ended";
  return { exit: 0, out: [say(said, { name: person.name, file, day: to.until ?? since })], err: [] };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
