import type { Log } from "../../host/store/log.ts";
import type { Outcome } from "../kept/ring.ts";

/**
 * Writes into the log what became of entries that were prepared here: the handler saw them leave, or the message of
 * `open` is still being written, so it did not leave. Returns the outcomes of entries that another computer's log
 * holds.
 */
export async function reconcile(
  log: Pick<Log, "lines" | "append">,
  outcomes: readonly Outcome[],
  open: string | null,
): Promise<readonly Outcome[]> {
  const lines = await log.lines();
  const here = new Set(lines.flatMap((line) => (line.kind === "entry" ? [line.body.id] : [])));
  const told = new Set(lines.flatMap((line) => (line.kind === "outcome" ? [line.body.entry] : [])));
  const tell = async (entry: string, outcome: "released" | "cancelled") => {
    if (!here.has(entry) || told.has(entry)) return;
    told.add(entry);
    await log.append({ kind: "outcome", body: { entry, outcome } });
  };
  for (const { entry } of outcomes) await tell(entry, "released");
  if (open !== null) await tell(open, "cancelled");
  return outcomes.filter(({ entry }) => !here.has(entry));
}
