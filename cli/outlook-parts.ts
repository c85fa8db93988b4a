import { fileURLToPath } from "node:url";
import { withPolicy } from "../core/compact/index.ts";
import type { OutlookParts } from "./outlook.ts";

/** The add-in as `npm run build:outlook` leaves it, beside `dist/cli.js`. */
export const outlookParts: OutlookParts = {
  built: fileURLToPath(new URL("../dist/outlook/", import.meta.url)),
  fillLaunchEvent: withPolicy,
};
