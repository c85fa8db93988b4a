// biome-ignore-all lint/style/noRestrictedGlobals: the one file that names Date, to read the text it is given.

/** A moment as ISO 8601 text with a zone: `2026-11-20T16:55:00-08:00`. */
export type Instant = string;
/** A calendar day: `2026-11-20`. */
export type Day = string;

/** The calendar day of an instant, in the zone that the instant itself is written in. */
export function dayOf(instant: Instant): Day {
  return instant.slice(0, 10);
}

/** True for a real calendar day written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === text;
}

/** True for ISO 8601 text with date, time and zone. */
export function isInstant(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text) &&
    isDay(text.slice(0, 10)) &&
    !Number.isNaN(new Date(text).getTime())
  );
}

const two = (count: number) => `0${Math.floor(Math.abs(count))}`.slice(-2);

/**
 * The instant of `millis` since 1970, written in a zone so many minutes east of Greenwich: a permission that ends
 * today is in force until midnight where its reader is.
 */
export function instantIn(millis: number, minutesEast: number): Instant {
  const local = new Date(millis + minutesEast * 60_000).toISOString().slice(0, 19);
  return `${local}${minutesEast < 0 ? "-" : "+"}${two(minutesEast / 60)}:${two(Math.abs(minutesEast) % 60)}`;
}

/** Milliseconds since 1970 of an instant. */
export function millisOf(instant: Instant): number {
  return new Date(instant).getTime();
}

/** Whole years from `born` to `day`. */
export function yearsBetween(born: Day, day: Day): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return day.slice(5) < born.slice(5) ? years - 1 : years;
}

/** The day `count` days after `day`. */
export function addDays(day: Day, count: number): Day {
  return new Date(new Date(`${day}T00:00:00Z`).getTime() + count * 86_400_000).toISOString().slice(0, 10);
}
