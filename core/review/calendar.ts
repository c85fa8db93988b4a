import { addDays, type Day, dayOf, type Instant, millisOf } from "../time.ts";

/** A calendar month: `2026-11`. */
export type Month = string;

/** The month of an instant, in the zone that the instant itself is written in. */
export function monthOf(instant: Instant): Month {
  return instant.slice(0, 7);
}

/** The Monday on or before the day of an instant: a week is named by it. */
export function weekOf(instant: Instant): Day {
  const day = dayOf(instant);
  const days = millisOf(`${day}T00:00:00Z`) / 86_400_000;
  // Day 0, 1970-01-01, was a Thursday.
  return addDays(day, -((days + 3) % 7));
}
