import type { Day } from "../time.ts";
import type { Device } from "./device.ts";
import type { Policy } from "./policy.ts";

/** A device's code as it was typed or copied, with other spaces and capitals; null for what is none. */
export function readDeviceCode(text: string): string | null {
  const digits = text.toLowerCase().replace(/[\s-]+/g, "");
  return /^[0-9a-f]{32}$/.test(digits) ? (digits.match(/.{4}/g) ?? []).join("-") : null;
}

/** The devices that the organisation knows, by the fingerprint that a log names its key by (`LogReport.key`). */
export function knownDevices(policy: Pick<Policy, "devices">): ReadonlyMap<string, Device> {
  return new Map(policy.devices.map((one) => [one.key.replaceAll("-", ""), one]));
}

export type DeviceStanding =
  | { readonly kind: "known" | "ended"; readonly device: Device }
  | { readonly kind: "unknown" };

/** What the organisation knows on `day` of the device whose key has this fingerprint. */
export function standingOf(policy: Pick<Policy, "devices">, fingerprint: string, day: Day): DeviceStanding {
  const found = knownDevices(policy).get(fingerprint);
  if (found === undefined) return { kind: "unknown" };
  return { kind: found.until !== undefined && found.until < day ? "ended" : "known", device: found };
}
