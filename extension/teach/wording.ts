import type { Say } from "../../core/say.ts";
import { type PickWords, type What, whatCodes } from "../wire/teach.ts";
import type { Wording } from "./acts.ts";

/** What the overlay says, in the reader's language. */
export function wordingOf(say: Say): Wording {
  const what = Object.fromEntries(whatCodes.map((code) => [code, say(`teach-what-${code}`)]));
  const words = (title: string): PickWords => ({
    title,
    keys: say("teach-pick-keys"),
    what: what as Record<What["code"], string>,
  });
  return {
    point: (part) => words(say("teach-pick", { part: say(`teach-point-${part}`) })),
    pair: (part) =>
      part === "file"
        ? [words(say("teach-pick-file-name")), words(say("teach-pick-file-remove"))]
        : [words(say("teach-pick-row-label")), words(say("teach-pick-row-value"))],
    tried: { held: say("teach-try-held"), next: say("teach-try-next"), close: say("teach-try-close") },
  };
}

export function sayWhat({ code, name }: What, say: Say): string {
  return name === "" ? say(`teach-what-${code}`) : `${say(`teach-what-${code}`)} “${name}”`;
}
