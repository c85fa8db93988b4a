import type { Permission, SendMode } from "./page/api.ts";

/** A ribbon button: it opens the pane, and an alert can name it by its id. */
export interface PaneButton {
  readonly id: string;
  readonly label: "prepare" | "check";
  /** Beside the manifest, with its query. */
  readonly page: string;
}

/** What an add-in's manifest tells Outlook, as far as this one needs it. */
export interface Addin {
  readonly permission: Permission;
  readonly sendMode: SendMode;
  readonly eventPage: string;
  readonly handlers: { readonly message: string; readonly appointment: string };
  readonly buttons: readonly PaneButton[];
}

export const ourAddin: Addin = {
  permission: "ReadWriteItem",
  sendMode: "SoftBlock",
  eventPage: "commands.html",
  handlers: { message: "onMessageSendHandler", appointment: "onAppointmentSendHandler" },
  buttons: [
    { id: "prepareDisclosure", label: "prepare", page: "taskpane.html?from=prepare" },
    { id: "checkMessage", label: "check", page: "taskpane.html?from=check" },
  ],
};
