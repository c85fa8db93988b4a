import type { Instant } from "../../core/time.ts";
import type { Calls } from "../item/calls.ts";
import { type SettingName, saveSettings } from "./settings.ts";

/** What the handler tells the pane: which prepared entries left. */
export interface Outcome {
  readonly entry: string;
  readonly at: Instant;
}

interface Ring {
  /** Counts what was written to the settings, by either side. */
  readonly turn: number;
  readonly outcomes: readonly Outcome[];
}

/** Outcomes that are kept; the oldest go first, and their entries then stay "handed over". */
const most = 40;

const isOutcome = (one: Partial<Outcome> | null): one is Outcome =>
  typeof one?.entry === "string" && typeof one.at === "string";

export function readRing(settings: Office.RoamingSettings): Ring {
  const given = settings.get("ring") as Partial<Ring> | undefined | null;
  return {
    turn: typeof given?.turn === "number" ? given.turn : 0,
    outcomes: Array.isArray(given?.outcomes) ? given.outcomes.filter(isOutcome) : [],
  };
}

/**
 * Writes that a message was let go. False where it could not be, or where these settings are older than `turn`:
 * Outlook may hand out old ones (office-js #6728), and saving those would undo what was written since.
 */
export async function noteReleased(
  outcome: Outcome,
  turn: number,
  settings: Office.RoamingSettings,
  calls: Calls,
): Promise<boolean> {
  const ring = readRing(settings);
  if (ring.turn < turn) return false;
  settings.set("ring", { turn: ring.turn + 1, outcomes: [...ring.outcomes, outcome].slice(-most) });
  return await saveSettings(settings, calls);
}

/** Keeps one of our settings, as the ring's next turn. Rejects where Outlook did not save it; then it is as it was. */
export async function writeKept(
  name: Exclude<SettingName, "ring">,
  value: unknown,
  settings: Office.RoamingSettings,
  calls: Calls,
): Promise<void> {
  await writeBoth(name, value, readRing(settings).outcomes, settings, calls);
}

/** Leaves these outcomes in the ring. */
export async function writeRing(
  outcomes: readonly Outcome[],
  settings: Office.RoamingSettings,
  calls: Calls,
): Promise<void> {
  await writeBoth(null, null, outcomes, settings, calls);
}

async function writeBoth(
  name: SettingName | null,
  value: unknown,
  outcomes: readonly Outcome[],
  settings: Office.RoamingSettings,
  calls: Calls,
): Promise<void> {
  const before = readRing(settings);
  const old: unknown = name && settings.get(name);
  settings.set("ring", { turn: before.turn + 1, outcomes });
  if (name) settings.set(name, value);
  if (await saveSettings(settings, calls)) return;
  settings.set("ring", before);
  if (name) settings.set(name, old);
  throw new Error("Outlook did not save its settings");
}
