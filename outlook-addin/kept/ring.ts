import type { Instant } from "../../core/time.ts";
import type { Calls } from "../item/calls.ts";
import { saveSettings } from "./settings.ts";

/** What the handler tells the pane: which prepared entries left. */
export interface Outcome {
  readonly entry: string;
  readonly at: Instant;
}

interface Ring {
  /** Counts what was written to it, by either side. */
  readonly turn: number;
  readonly outcomes: readonly Outcome[];
}

const ringName = "ring";
/** Outcomes that are kept; the oldest go first, and their entries then stay "handed over". */
const most = 40;

export function readRing(settings: Office.RoamingSettings): Ring {
  const given = settings.get(ringName) as Partial<Ring> | undefined | null;
  return {
    turn: typeof given?.turn === "number" ? given.turn : 0,
    outcomes: Array.isArray(given?.outcomes) ? given.outcomes : [],
  };
}

/** Writes that a message was let go. False where it could not be, or where these settings are older than `turn`. */
export async function noteReleased(
  outcome: Outcome,
  turn: number,
  settings: Office.RoamingSettings,
  calls: Calls,
): Promise<boolean> {
  const ring = readRing(settings);
  if (ring.turn < turn) return false;
  settings.set(ringName, { turn: ring.turn + 1, outcomes: [...ring.outcomes, outcome].slice(-most) });
  return await saveSettings(settings, calls);
}

/** The turn from which the ring holds these outcomes only. Rejects where it can't be kept. */
export async function writeRing(
  outcomes: readonly Outcome[],
  settings: Office.RoamingSettings,
  calls: Calls,
): Promise<number> {
  const turn = readRing(settings).turn + 1;
  settings.set(ringName, { turn, outcomes });
  if (!(await saveSettings(settings, calls))) throw new Error("the ring was not saved");
  return turn;
}
