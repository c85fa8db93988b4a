import type { Policy } from "../../core/policy/index.ts";
import { acrossDevices } from "../../core/review/index.ts";
import type { MonthDatabase } from "../../host/store/month.ts";
import type { DeviceLine } from "../../ui/index.ts";

/** Each device's row. Where the policy lists no devices, the page says so once and not of each. */
export async function deviceLines(
  month: MonthDatabase,
  policy: Policy | null,
  known: ReadonlySet<string> | null,
): Promise<readonly DeviceLine[]> {
  const rows = await month.devices.toArray();
  const across = acrossDevices(rows, known);
  const names = staffNames(policy);
  return rows.map(({ key, staff, at, declared, problems }) => ({
    key,
    staff: staff.map((id) => names.get(id) ?? id.replace(/^address:/, "")),
    at,
    count: declared.count,
    problems: [
      ...(across.get(key) ?? []).filter(({ kind }) => known !== null || kind !== "unknown-device"),
      ...problems,
    ],
  }));
}

export const staffNames = (policy: Policy | null): ReadonlyMap<string, string> =>
  new Map(policy?.staff.map(({ id, name }) => [id, name]));
