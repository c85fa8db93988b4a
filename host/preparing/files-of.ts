import type { NewFile } from "../../core/message/index.ts";
import { dayOf } from "../../core/time.ts";
import { appointmentIcs } from "../../files/appointment-ics.ts";
import { type CoverSheetFonts, type Letter, letterDocx, letterPdf, writeCsv } from "../../files/index.ts";
import {
  type ComposeState,
  type Format,
  meetingKey,
  type Prepared,
  sayDay,
  sayMeeting,
  speaker,
} from "../../ui/index.ts";

/**
 * The calendar file of a meeting; its title and description name nobody. Null unless the letter says the same: a meeting
 * that may not be told, was left out or is of another purpose has no file either.
 */
export function meetingFile(
  { meeting, sender, address }: ComposeState,
  { filled, input: { language, now } }: Prepared,
): NewFile | null {
  const said = sayMeeting(meeting, language);
  if (said === "" || filled.get(meetingKey)?.value !== said) return null;
  const { kind, day, time, minutes, where } = meeting;
  return appointmentIcs({
    uid: crypto.randomUUID(),
    stamp: now,
    start: `${day}T${time}`,
    minutes,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    title: speaker(language)(`meeting-${kind}`),
    where: where.trim(),
    description: "",
    organiser: sender ?? "",
    attendees: [address],
  });
}

/** The disclosure as one file, for a portal or a shared folder. */
export async function letterFile(
  { blocks, input }: Prepared,
  format: Format,
  loadFonts: () => Promise<CoverSheetFonts>,
): Promise<NewFile> {
  const { language, message, now, policy } = input;
  if (format === "csv") {
    const say = speaker(language);
    const closing = blocks.at(-1)?.rows.map(({ value }) => value) ?? [];
    const lines = blocks.slice(0, -1).flatMap(({ rows }) => rows);
    const rows = [
      ...lines.map(({ label, value }) => [label === "" ? say("compose-note") : label, value]),
      [say("compose-from"), closing.join(", ")],
    ];
    const bytes = new TextEncoder().encode(writeCsv(rows));
    return { name: `${message.subject}.csv`, mediaType: "text/csv", bytes };
  }
  const closing = blocks.at(-1)?.rows.map(({ value }) => value) ?? [];
  const letter: Letter = {
    language,
    title: message.subject,
    to: input.check.decision.recipients.map(({ address, kind }) =>
      kind.kind === "partner" ? `${policy.partner.get(kind.partner)?.name ?? ""} <${address}>` : address,
    ),
    from: closing.join(", "),
    date: sayDay(dayOf(now), language),
    sections: blocks.slice(0, -1).map(({ heading, rows }) => ({
      heading,
      lines: rows.flatMap(({ label, value }) => (label === "" ? [] : [{ label, value }])),
      paragraphs: rows.flatMap(({ label, value }) => (label === "" ? value.split("\n") : [])),
    })),
    closing: closing.join("\n"),
  };
  return await (format === "pdf" ? letterPdf(letter, loadFonts) : letterDocx(letter));
}
