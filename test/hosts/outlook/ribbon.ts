import type { Words } from "../../../core/say.ts";
import { type Command, commandIds, type Surface } from "../../../outlook-addin/commands.ts";
import { buttons, paneFor } from "../../../outlook-addin/manifest/source.ts";
import type { Permission } from "./page/api.ts";

/** A ribbon button: it opens the pane, and an alert can name it by its id. */
export interface PaneButton {
  readonly id: string;
  readonly command: Command;
  readonly label: Words;
  /** Beside the manifest, with its query. */
  readonly page: string;
}

/** The buttons that the add-in's manifest puts over a message or an appointment. */
export function ribbonOf(surface: Surface, permission: Permission): readonly PaneButton[] {
  return buttons.map(({ command, label }) => ({
    id: commandIds[surface][command],
    command,
    label,
    page: paneFor(command, permission === "ReadWriteMailbox"),
  }));
}
