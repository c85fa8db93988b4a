import type { Handover } from "../../core/log/index.ts";
import { type Log, StoreFull } from "./log.ts";

/** Writes what became of saved files, as a page tells how that went. */
export async function markHandover(
  log: Pick<Log, "noteHandover">,
  entry: string,
  handover: Handover,
  by: string | null,
): Promise<"marked" | "before" | "failed" | "full"> {
  return await log.noteHandover(entry, handover, by).then(
    (marked) => (marked ? "marked" : "before"),
    (error) => (error instanceof StoreFull ? "full" : "failed"),
  );
}
