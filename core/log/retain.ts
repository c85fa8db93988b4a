import { addDays, type Day } from "../time.ts";

/** Six years after the day: 45 CFR 164.530(j)(2). From February 29 it runs to March 1. */
export function retainUntil(day: Day): Day {
  const year = Number(day.slice(0, 4)) + 6;
  return addDays(`${year}-${day.slice(5, 7)}-01`, Number(day.slice(8, 10)) - 1);
}
