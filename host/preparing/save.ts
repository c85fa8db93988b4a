import { zipSync } from "fflate";
import type { ChannelId } from "../../core/ids.ts";
import type { CoverSheetFonts } from "../../files/index.ts";
import type { ComposeState, Format, Prepared } from "../../ui/index.ts";
import { type Desk, isFree } from "../sending/desk.ts";
import type { Sending } from "../sending/send.ts";
import { writeSaved } from "../sending/write-entry.ts";
import { letterFile, meetingFile } from "./files-of.ts";

interface Wanted {
  readonly state: ComposeState;
  readonly prepared: Prepared;
  readonly format: Format;
  readonly channel: ChannelId;
}

interface Saving extends Pick<Sending, "log" | "makeCoverSheet"> {
  readonly desk: Desk;
  readonly loadFonts: () => Promise<CoverSheetFonts>;
  /** Hands the browser a file to download. */
  readonly save: (name: string, content: Blob) => void;
}

/** `held`: somebody has to agree first. `failed`: the log or a file could not be written, and nothing was saved. */
type Saved = "saved" | "held" | "failed";

/** Saves a disclosure with its cover sheet for another channel. The log has it before the files are there. */
export async function saveDisclosure(wanted: Wanted, saving: Saving): Promise<Saved> {
  try {
    return await saveFiles(wanted, saving);
  } catch {
    // Whatever the cause: the page says that nothing left.
    return "failed";
  }
}

async function saveFiles(
  { state, prepared, format, channel }: Wanted,
  { desk, log, makeCoverSheet, loadFonts, save }: Saving,
): Promise<Saved> {
  const { message, choices, language } = prepared.input;
  const looked = desk.look({ ...message, channel }, choices);
  if (!isFree(looked.check) || looked.check.verdict !== "covered") return "held";
  const made = desk.prepare(looked, "disclosure", []);
  const meeting = meetingFile(state, language, looked.now);
  const files = [
    await letterFile(prepared, format, loadFonts),
    ...(meeting ? [meeting] : []),
    ...(made.coverSheet ? [await makeCoverSheet(made.coverSheet)] : []),
  ];
  await writeSaved(log, made.entry.body, made);
  const zip = zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])));
  save("disclosure.zip", new Blob([new Uint8Array(zip)], { type: "application/zip" }));
  return "saved";
}
