import { fileURLToPath } from "node:url";
import type { OutlookParts } from "./outlook.ts";

/** The add-in as `npm run build:outlook` leaves it, beside `dist/cli.js`. */
export const outlookParts: OutlookParts = {
  built: fileURLToPath(new URL("../dist/outlook/", import.meta.url)),
  fillLaunchEvent: () => {
    throw new Error("the build of launchevent.js is not wired in yet");
  },
};
