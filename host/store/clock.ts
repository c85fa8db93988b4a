import { type Instant, instantIn } from "../../core/time.ts";

/** Now, in the zone of this computer: `2026-11-20T16:55:00-08:00`. */
export function instant(): Instant {
  const at = new Date();
  return instantIn(at.getTime(), -at.getTimezoneOffset());
}
