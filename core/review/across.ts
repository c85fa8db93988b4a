import type { AcrossProblem, DeviceLog } from "./device-log.ts";

/** A send that the answer to a sign-off request released. */
export interface SignedOff {
  readonly request: string;
  readonly entry: string;
}

export function signOffsOf({ lines }: Pick<DeviceLog, "lines">): readonly SignedOff[] {
  return lines.flatMap(({ kind, body }) =>
    kind === "entry" && body.signOff ? [{ request: body.signOff.request, entry: body.id }] : [],
  );
}

/** What is wrong with a device among all others, by key. `known`: the keys that the policy lists; null where it lists none. */
export function acrossDevices(
  devices: readonly { readonly key: string; readonly signOffs: readonly SignedOff[] }[],
  known: ReadonlySet<string> | null,
): ReadonlyMap<string, readonly AcrossProblem[]> {
  const releases = new Map<string, number>();
  for (const { request } of devices.flatMap(({ signOffs }) => signOffs))
    releases.set(request, (releases.get(request) ?? 0) + 1);
  return new Map(
    devices.map(({ key, signOffs }) => {
      const count = signOffs.filter(({ request }) => (releases.get(request) ?? 0) > 1).length;
      const problems: AcrossProblem[] = known?.has(key) ? [] : [{ kind: "unknown-device" }];
      return [key, count > 0 ? [...problems, { kind: "replay", count }] : problems];
    }),
  );
}
