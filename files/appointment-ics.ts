import { tzlib_get_ical_block as timeZoneBlock } from "timezones-ical-library";
import type { NewFile } from "../core/message/index.ts";
import { type Instant, millisOf } from "../core/time.ts";

export interface Appointment {
  /** Unlike any other's, and the same in every copy of this one. */
  readonly uid: string;
  /** When the file was made. */
  readonly stamp: Instant;
  /** By the clocks of `timeZone`: `2026-11-24T10:00`. */
  readonly start: string;
  readonly minutes: number;
  /** Of the IANA database: `America/Los_Angeles`. */
  readonly timeZone: string;
  readonly title: string;
  /** A place, or the number to call. */
  readonly where: string;
  readonly description: string;
  /** E-mail addresses. */
  readonly organiser: string;
  readonly attendees: readonly string[];
}

/**
 * The appointment as a calendar file (RFC 5545). With attendees it is a REQUEST, which Outlook, Gmail and Apple's Mail
 * show as an invitation with its answers; without any it is a PUBLISH, which opens as an entry to be saved, as nobody
 * is there to answer (RFC 5546, 3.2.1 forbids attendees in one). The entry is private: who may see the calendar sees
 * that its owner is busy, and no more.
 */
export function appointmentIcs(appointment: Appointment): NewFile {
  const { uid, stamp, start, minutes, timeZone, title, where, description, organiser, attendees } =
    appointment;
  const [block, zone] = timeZoneBlock(timeZone);
  if (!block || !zone) throw new Error("not a time zone of the IANA database");
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Safe Disclosure//EN",
    `METHOD:${attendees.length > 0 ? "REQUEST" : "PUBLISH"}`,
    ...block.split("\r\n"),
    "BEGIN:VEVENT",
    `UID:${asText(uid)}`,
    `DTSTAMP:${new Date(millisOf(stamp)).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`,
    `DTSTART;${zone}:${start.replace(/[-:]/g, "")}00`,
    `DURATION:PT${minutes}M`,
    "SEQUENCE:0",
    "STATUS:CONFIRMED",
    "CLASS:PRIVATE",
    ...worded("SUMMARY", title),
    ...worded("LOCATION", where),
    ...worded("DESCRIPTION", description),
    `ORGANIZER:${mailto(organiser)}`,
    ...attendees.map((one) => `ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:${mailto(one)}`),
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return {
    name: "appointment.ics",
    mediaType: "text/calendar",
    bytes: new TextEncoder().encode(lines.map((line) => `${folded(line)}\r\n`).join("")),
  };
}

const worded = (name: string, words: string) => (words === "" ? [] : [`${name}:${asText(words)}`]);

const mailto = (address: string) => `mailto:${address.replace(/\s/g, "")}`;

/** RFC 5545, 3.3.11: of control letters a text may hold a tab alone. */
function asText(words: string): string {
  return words
    .replace(/\r\n?/g, "\n")
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\n/g, "\\n")
    .replace(/[^\P{Cc}\t]/gu, "");
}

/** RFC 5545, 3.1: at most 75 bytes a line, and no letter in two pieces; what follows begins with a space. */
function folded(line: string): string {
  let whole = "";
  let length = 0;
  for (const letter of line) {
    const bytes = new TextEncoder().encode(letter).length;
    if (length + bytes > 75) {
      whole += "\r\n ";
      length = 1;
    }
    whole += letter;
    length += bytes;
  }
  return whole;
}
