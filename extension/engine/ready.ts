import { coverSheetFile } from "../../files/index.ts";
import { speaker } from "../../ui/index.ts";
import { instant } from "../store/clock.ts";
import { languageFor } from "../store/kept.ts";
import { loadPolicy } from "../store/policy.ts";
import type { KeptForFrame } from "../wire/background.ts";
import type { Opening, PageVerbs } from "../wire/verbs.ts";
import { loadFonts } from "./cover-sheet-fonts.ts";
import { openDesk } from "./desk.ts";
import { download } from "./download.ts";
import { farLog } from "./far-store.ts";
import { keepers } from "./keep.ts";
import { outgoingReader } from "./outgoing.ts";
import type { Ready } from "./session.ts";

/** Reads the policy and compiles it, while the message is still being written. */
export async function makeReady(opening: Opening, page: PageVerbs, kept: KeptForFrame): Promise<Ready> {
  const language = languageFor(kept.settings, navigator.languages);
  const loaded = await loadPolicy(kept.pack, crypto.subtle);
  if (loaded.kind !== "ok") return null;
  const coverSheets = new Set<string>();
  const readOutgoing = outgoingReader(loaded.policy, opening);
  const { day } = loaded;
  const desk = openDesk(loaded.policy, language, day === null ? instant : () => day);
  const makeCoverSheet: NonNullable<Ready>["makeCoverSheet"] = (sheet) =>
    coverSheetFile(sheet, loadFonts, speaker(sheet.language));
  return {
    page,
    desk,
    log: farLog,
    coverSheets,
    makeCoverSheet,
    read: async () => await readOutgoing(await page.read(), coverSheets),
    keep: keepers({ desk, log: farLog, makeCoverSheet }, download),
  };
}
