import { coverSheetFile } from "../../files/index.ts";
import { loadFonts } from "../../host/page/cover-sheet-fonts.ts";
import { download } from "../../host/page/download.ts";
import { openAsker } from "../../host/sending/asker.ts";
import { openDesk } from "../../host/sending/desk.ts";
import { keepers } from "../../host/sending/keep.ts";
import type { Ready } from "../../host/sending/session.ts";
import { instant } from "../../host/store/clock.ts";
import { loadPolicy } from "../../host/store/policy.ts";
import { speaker } from "../../ui/index.ts";
import { languageFor } from "../store/kept.ts";
import type { KeptForFrame } from "../wire/background.ts";
import type { Opening, PageVerbs } from "../wire/verbs.ts";
import { farRequests } from "./far-requests.ts";
import { farLog } from "./far-store.ts";
import { pageCompose } from "./page-compose.ts";

/** Reads the policy and compiles it, while the message is still being written. */
export async function makeReady(opening: Opening, page: PageVerbs, kept: KeptForFrame): Promise<Ready> {
  const language = languageFor(kept.settings, navigator.languages);
  const loaded = await loadPolicy(kept.pack, crypto.subtle, kept.brought, kept.recorded, kept.practiceKey);
  if (loaded.kind !== "ok") return null;
  const { day } = loaded;
  const desk = openDesk(loaded.policy, language, day === null ? instant : () => day, "sent");
  const makeCoverSheet: NonNullable<Ready>["makeCoverSheet"] = (sheet) =>
    coverSheetFile(sheet, loadFonts, speaker(sheet.language));
  return {
    compose: pageCompose(page, loaded.policy, opening, kept.settings.sender),
    desk,
    log: farLog,
    makeCoverSheet,
    asker: openAsker(desk, farRequests),
    keep: keepers({ desk, log: farLog, makeCoverSheet }, download),
  };
}
