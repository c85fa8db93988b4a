import { addDays, type Day, isDay } from "../time.ts";

/** A day as exports and spreadsheets write it: `2026-11-20`, with or without a time, or `11/20/2026`; else null. */
export function dayIn(text: string): Day | null {
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(text.trim())?.[1];
  if (iso !== undefined) return isDay(iso) ? iso : null;
  const [, month = "", day = "", year = ""] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim()) ?? [];
  const slashed = `${year}-${`0${month}`.slice(-2)}-${`0${day}`.slice(-2)}`;
  return isDay(slashed) ? slashed : null;
}

/** The day on which somebody is eighteen; for the 29th of February the day after the 28th. */
export function adultFrom(born: Day): Day {
  const birthday = `${Number(born.slice(0, 4)) + 18}${born.slice(4)}`;
  return isDay(birthday) ? birthday : addDays(`${birthday.slice(0, 8)}28`, 1);
}
