import type { Instant } from "../../core/time.ts";

/** Now, in the zone of this computer: `2026-11-20T16:55:00-08:00`. */
export function instant(at = new Date()): Instant {
  const east = -at.getTimezoneOffset();
  const local = new Date(at.getTime() + east * 60_000).toISOString().slice(0, 19);
  const two = (count: number) => String(Math.floor(Math.abs(count))).padStart(2, "0");
  return `${local}${east < 0 ? "-" : "+"}${two(east / 60)}:${two(Math.abs(east) % 60)}`;
}
