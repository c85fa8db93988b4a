import { type RosterAsk, type RosterTold, rosterWork } from "../../host/roster/work.ts";

/** Works on one table beside the page, so that the page stays alive and can end it at any moment. */
const page = self as unknown as { postMessage(told: RosterTold): void };
const work = rosterWork((told) => page.postMessage(told));
self.addEventListener("message", ({ data }: MessageEvent<RosterAsk>) => work(data));
