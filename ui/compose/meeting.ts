import type { Language } from "../../core/say.ts";
import { dayOf, type Instant } from "../../core/time.ts";
import { sayMoment, speaker } from "../words.ts";
import type { Meeting } from "./state.ts";

/** The line of a letter that tells of it. */
export const meetingKey = "appointment";

/** "Nov 24, 2026, 10:00 AM, call with everybody: 415-555-0199"; empty until day and time are there. */
export function sayMeeting({ kind, day, time, where }: Meeting, language: Language): string {
  if (day === "" || time === "") return "";
  const when = sayMoment(`${day}T${time}`, language);
  const what = speaker(language)(`meeting-${kind}`);
  return [when, where.trim() === "" ? what : `${what}: ${where.trim()}`].join(", ");
}

/** Why a meeting can't be told as it stands: half of its moment is missing, or the moment is over. */
export function meetingFault(
  { day, time }: Meeting,
  now: Instant,
): "needs-time" | "needs-day" | "is-past" | null {
  if (day === "") return time === "" ? null : "needs-day";
  if (day < dayOf(now) || (time !== "" && `${day}T${time}` < now.slice(0, 16))) return "is-past";
  return time === "" ? "needs-time" : null;
}
