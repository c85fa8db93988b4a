import { blocksOf } from "../../core/compose/index.ts";
import type { NewFile } from "../../core/message/index.ts";
import type { Language } from "../../core/say.ts";
import { appointmentIcs } from "../../files/appointment-ics.ts";
import { type CoverSheetFonts, type Letter, letterDocx, letterPdf } from "../../files/index.ts";
import { writeCsv } from "../../files/csv.ts";
import { type ComposeState, type Format, type Prepared, speaker } from "../../ui/index.ts";

/** The calendar file of a meeting that has a day and a time: its title and description name nobody. */
export function meetingFile(
  { meeting, sender, address }: ComposeState,
  language: Language,
  { stamp, uid, timeZone }: { readonly stamp: string; readonly uid: string; readonly timeZone: string },
): NewFile | null {
  const { kind, day, time, minutes, where } = meeting;
  if (day === "" || time === "") return null;
  return appointmentIcs({
    uid,
    stamp,
    start: `${day}T${time}`,
    minutes,
    timeZone,
    title: speaker(language)(`meeting-${kind}`),
    where: where.trim(),
    description: "",
    organiser: sender ?? "",
    attendees: [address],
  });
}
