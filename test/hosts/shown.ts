import { setTimeout as sleep } from "node:timers/promises";
import type { Tab } from "./driver.ts";
import { sheetOver } from "./sheet.ts";

/** What a page shows: its address, its own words and our frame's, for a reader of a failure. */
export async function shownOn(page: Tab): Promise<string> {
  const words = [page.locator("body"), sheetOver(page).frame.locator("body")].map((body) =>
    Promise.race([body.innerText(), silence()]).catch(() => "(gone)"),
  );
  return [page.url(), ...(await Promise.all(words))].join("\n");
}

const silence = () => sleep(3000, "(no answer)", { ref: false });
