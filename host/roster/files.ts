import { strToU8, zipSync } from "fflate";
import type { Prepared } from "../../core/disclose/index.ts";
import type { NewFile } from "../../core/message/index.ts";
import type { Language } from "../../core/say.ts";
import { writeCsv, writeXlsx } from "../../files/index.ts";
import { type MadeRoster, speaker } from "../../ui/index.ts";
import { writeSaved } from "../sending/write-entry.ts";
import type { LogWriter } from "../store/log.ts";

export interface Files {
  readonly log: LogWriter;
  readonly language: Language;
  readonly makeCoverSheet: (sheet: NonNullable<Prepared["coverSheet"]>) => Promise<NewFile>;
  /** Hands the browser a file to download. */
  readonly save: (name: string, content: Blob) => void;
}

/** The table and its cover sheet in one zip. The log is written first; rejects, with nothing saved, where it can't be. */
export async function saveRoster(
  { rows }: Pick<MadeRoster, "rows">,
  { entry, coverSheet }: Pick<Prepared, "entry" | "coverSheet">,
  as: "csv" | "xlsx",
  { log, language, makeCoverSheet, save }: Files,
): Promise<void> {
  const name = speaker(language)("roster-file-name");
  const sheet = coverSheet && (await makeCoverSheet(coverSheet));
  const table = as === "csv" ? strToU8(writeCsv(rows)) : writeXlsx(rows, name);
  const files = { [`${name}.${as}`]: table, ...(sheet ? { [sheet.name]: sheet.bytes } : {}) };
  const zip = new Blob([new Uint8Array(zipSync(files))], { type: "application/zip" });
  await writeSaved(log, entry.body, { entry });
  save(`${name}.zip`, zip);
}
