import type { Language } from "../../core/say.ts";
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
