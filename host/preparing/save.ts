import { zipSync } from "fflate";
import type { ChannelId } from "../../core/ids.ts";
import type { NewFile } from "../../core/message/index.ts";
import type { ComposeContext, Prepared } from "../../ui/index.ts";
import { type Desk, isFree } from "../sending/desk.ts";
import type { Sending } from "../sending/send.ts";
import { writeSaved } from "../sending/write-entry.ts";

interface Saving extends Pick<Sending, "log" | "makeCoverSheet"> {
  readonly desk: Desk;
  readonly look: ComposeContext["look"];
  /** The disclosure itself, and what goes with it. */
  readonly files: () => Promise<readonly NewFile[]>;
  /** Hands the browser a file to download. */
  readonly save: (name: string, content: Blob) => void;
}

/**
 * Saves a disclosure with its cover sheet for another channel. The log has it before the files are there; `held`: by
 * this channel it may not go. Rejects where the log or a file could not be written; then nothing was saved.
 */
export async function saveDisclosure(
  { input }: Prepared,
  channel: ChannelId,
  { desk, look, log, makeCoverSheet, files, save }: Saving,
): Promise<"saved" | "held"> {
  const looked = look({ ...input.message, channel }, input.choices);
  if (!isFree(looked.check) || looked.check.verdict !== "covered") return "held";
  const prepared = desk.prepare(looked, "disclosure", []);
  const sheet = prepared.coverSheet ? [await makeCoverSheet(prepared.coverSheet)] : [];
  const all = [...(await files()), ...sheet];
  await writeSaved(log, prepared.entry.body, prepared);
  const zip = zipSync(Object.fromEntries(all.map(({ name, bytes }) => [name, bytes])));
  save("disclosure.zip", new Blob([new Uint8Array(zip)], { type: "application/zip" }));
  return "saved";
}
