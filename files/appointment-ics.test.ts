import fc from "fast-check";
import { expect, test } from "vitest";
import { type Appointment, appointmentIcs } from "./appointment-ics.ts";
import { readAttachment } from "./read.ts";

const call: Appointment = {
  uid: "3f0b6c1e",
  stamp: "2026-11-20T16:55:00-08:00",
  start: "2026-11-24T10:00",
  minutes: 30,
  timeZone: "America/Los_Angeles",
  title: "Three-way call",
  where: "415-555-0100",
  description: "",
  organiser: "dana.whitfield@harborbridge.example",
  attendees: ["jordan@keystonehomes.example"],
};
const textOf = (change: Partial<Appointment> = {}) =>
  new TextDecoder().decode(appointmentIcs({ ...call, ...change }).bytes);
const linesOf = (change: Partial<Appointment> = {}) =>
  textOf(change).replace(/\r\n /g, "").split("\r\n").slice(0, -1);
const readBack = async (change: Partial<Appointment>) =>
  await readAttachment({ ...appointmentIcs({ ...call, ...change }), inline: false });

test("an appointment says when by the clocks of its own zone, and brings that zone's rules", () => {
  const lines = linesOf();
  expect(lines).toContain("DTSTART;TZID=America/Los_Angeles:20261124T100000");
  expect(lines).toContain("DURATION:PT30M");
  expect(lines).toContain("DTSTAMP:20261121T005500Z");
  const standard = lines.slice(lines.indexOf("BEGIN:STANDARD"), lines.indexOf("END:STANDARD"));
  expect(standard).toContain("TZOFFSETTO:-0800");
  expect(standard).toContain("RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU");
});

test.each([...Intl.supportedValuesOf("timeZone"), "US/Pacific", "America/Buenos_Aires"])(
  "the zone %s of a computer is known",
  (timeZone) => {
    const lines = linesOf({ timeZone });
    const [, zone] =
      /^DTSTART;TZID=(.+):/.exec(lines.find((line) => line.startsWith("DTSTART;")) ?? "") ?? [];
    expect(lines).toContain(`TZID:${zone}`);
    expect(lines).toContain("END:VTIMEZONE");
  },
);

test("with attendees it invites, without any it is an entry to save", () => {
  expect(linesOf()).toContain("METHOD:REQUEST");
  const alone = linesOf({ attendees: [] });
  expect(alone).toContain("METHOD:PUBLISH");
  expect(alone.join("\n")).not.toContain("ATTENDEE");
});

test("of a call the number to call is the place", async () => {
  expect(await readBack({})).toEqual({ kind: "text", text: "Three-way call\n415-555-0100\n" });
});

test("that says nothing but when is a calendar entry without words", async () => {
  expect(await readBack({ title: "", where: "", description: "" })).toEqual({
    kind: "exempt",
    as: "calendar",
  });
});

test("whatever is typed stays words: no line is longer than 75 bytes, and none begins another property", async () => {
  const typed = fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(typed, typed, async (title, description) => {
      const source = textOf({ title, description });
      const encoded = source.split("\r\n").map((line) => new TextEncoder().encode(line).length);
      expect(Math.max(...encoded)).toBeLessThanOrEqual(75);
      const names = linesOf({ title, description }).map((line) => /^[A-Z-]+/.exec(line)?.[0]);
      expect(names).toEqual(
        linesOf({ title: "x", description: "x" }).map((line) => /^[A-Z-]+/.exec(line)?.[0]),
      );
    }),
  );
  const awkward = { title: "Visit; 3 pm, room A\\B", description: "one\r\ntwo\nBEGIN:VALARM" };
  expect(await readBack(awkward)).toEqual({
    kind: "text",
    text: "Visit; 3 pm, room A\\B\n415-555-0100\none\ntwo\nBEGIN:VALARM\n",
  });
});
