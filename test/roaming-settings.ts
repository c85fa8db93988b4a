import type { Calls } from "../outlook-addin/item/calls.ts";
import { openCalls } from "../outlook-addin/item/calls.ts";

/** Stands for a mailbox's `roamingSettings`: what is set is kept once it is saved, up to 32 KB (error 9057). */
export function roamingSettings(saved: Record<string, unknown> = {}) {
  let now = structuredClone(saved);
  let full = false;
  const settings = {
    get: (name: string) => now[name],
    set(name: string, value: unknown) {
      now[name] = value;
    },
    saveAsync(done: (result: Office.AsyncResult<void>) => void) {
      const tooLarge = JSON.stringify(now).length > 32_768 || full;
      if (!tooLarge) Object.assign(saved, structuredClone(now));
      done({
        status: tooLarge ? "failed" : "succeeded",
        error: { code: 9057 },
      } as unknown as Office.AsyncResult<void>);
    },
  } as unknown as Office.RoamingSettings;
  return {
    settings,
    saved,
    calls: openCalls(1000) satisfies Calls,
    refuse(refuses: boolean) {
      full = refuses;
    },
    /** As another runtime gets them now. */
    again: () => roamingSettings(saved),
    reset() {
      now = structuredClone(saved);
    },
  };
}
