import type { Prepared } from "../../core/disclose/index.ts";
import type { EntryBody } from "../../core/log/index.ts";
import type { LogWriter } from "../store/log.ts";

export async function writeEntry(
  log: LogWriter,
  body: EntryBody,
  prepared: Pick<Prepared, "entry">,
): Promise<void> {
  const words = await log.seal(prepared.entry.freeWords);
  await log.append({ kind: "entry", body: { ...body, words } });
}

/** The entry of files that somebody saves to hand over: written before they are there, and open until they say so. */
export async function writeSaved(
  log: LogWriter,
  body: EntryBody,
  prepared: Pick<Prepared, "entry">,
): Promise<void> {
  await writeEntry(log, body, prepared);
  await log.append({ kind: "outcome", body: { entry: body.id, outcome: "saved" } });
}
