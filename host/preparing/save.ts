import { zipSync } from "fflate";
import type { ChannelId } from "../../core/ids.ts";
import type { EntryBody } from "../../core/log/index.ts";
import type { CoverSheetFonts } from "../../files/index.ts";
import type { ComposeState, Format, Prepared } from "../../ui/index.ts";
import { done } from "../sending/attempt.ts";
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
  /** Saves an entry that the log could not take as a file. */
  readonly keepEntry: (entry: EntryBody) => void;
}

/**
 * `held`: somebody has to agree first. `asks`: a question of the form stands open. `changed`: something of it may not
 * leave that way. `unlogged`: an emergency, saved although its entry could not be written; that is a file too.
 * `failed`: the log or a file could not be written, and nothing was saved.
 */
export type Saved = "saved" | "unlogged" | "held" | "asks" | "changed" | "failed";

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
  { desk, log, makeCoverSheet, loadFonts, save, keepEntry }: Saving,
): Promise<Saved> {
  const { message, choices } = prepared.input;
  const looked = desk.look({ ...message, channel }, choices);
  const { verdict, decision } = looked.check;
  if (decision.holds.some(({ code }) => code === "sign-off")) return "held";
  if (!isFree(looked.check)) return decision.holds.length === 0 ? "asks" : "changed";
  if (verdict !== "covered") return "changed";
  const made = desk.prepare(looked, "disclosure", []);
  const meeting = meetingFile(state, prepared);
  const files = [
    await letterFile(prepared, format, loadFonts),
    ...(meeting ? [meeting] : []),
    ...(made.coverSheet ? [await makeCoverSheet(made.coverSheet)] : []),
  ];
  const urgent = decision.bundle !== null && looked.policy.bundle.get(decision.bundle)?.urgent === true;
  const { body } = made.entry;
  const logged = await done(writeSaved(log, body, made));
  if (!logged && !urgent) return "failed";
  const zip = zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])));
  save("disclosure.zip", new Blob([new Uint8Array(zip)], { type: "application/zip" }));
  if (logged) return "saved";
  keepEntry({ ...body, kind: "unreviewed" });
  return "unlogged";
}
