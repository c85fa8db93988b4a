import { lastOutcomes, type OutcomeBody } from "../../core/log/index.ts";
import { type Instant, millisOf } from "../../core/time.ts";
import type { Log } from "../../host/store/log.ts";
import type { Outcome } from "../kept/ring.ts";

/**
 * Writes into the log what became of entries that were prepared here: the handler let them go, or the message of
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
  const told = new Map<string, { readonly outcome: OutcomeBody["outcome"]; readonly at: Instant }>();
  for (const [entry, { body, time }] of lastOutcomes(lines))
    told.set(entry, { outcome: body.outcome, at: time });
  const tell = (entry: string, outcome: OutcomeBody["outcome"]) =>
    log.append({ kind: "outcome", body: { entry, outcome } });
  for (const { entry, at } of outcomes) {
    const last = told.get(entry);
    // What was approved and not sent when the pane looked can be sent as it is after that.
    const isNews = !last || (last.outcome === "cancelled" && millisOf(at) >= millisOf(last.at));
    if (!here.has(entry) || !isNews) continue;
    told.set(entry, { outcome: "released", at });
    await tell(entry, "released");
  }
  // Whatever let it go after us, it stands here unsent.
  if (open !== null && here.has(open) && told.get(open)?.outcome !== "cancelled")
    await tell(open, "cancelled");
  return outcomes.filter(({ entry }) => !here.has(entry));
}
