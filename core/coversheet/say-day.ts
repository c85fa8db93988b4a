import type { Say } from "../say.ts";
import type { Day } from "../time.ts";

/** `November 20, 2026`. The year goes as text: a number would be written 2,026. */
export function sayDay(day: Day, say: Say): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return say("coversheet-day", { year, month: Number(month), day: String(Number(date)) });
}
