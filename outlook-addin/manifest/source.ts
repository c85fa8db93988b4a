import type { Words } from "../../core/say.ts";
import type { Command } from "../commands.ts";

/** What all manifests are made from. */
export const addIn = {
  /** Never changes: Outlook knows the add-in by it. SoftBlock and Block share it, as an agency deploys one of them. */
  id: "2106e7d7-bb45-4702-b99f-080511ddc647",
  /** A new one asks every administrator to consent again, so it changes with the manifest and not with the code. */
  version: "1.0.0",
  provider: "Safe Disclosure",
  name: { en: "Safe Disclosure", es: "Safe Disclosure" },
  summary: {
    en: "Holds a message until it carries only what may be disclosed.",
    es: "Retiene un mensaje hasta que lleve solo lo que se puede divulgar.",
  },
  description: {
    en: "Holds an outgoing message until it carries only what its purpose, the permission, the agreement and the channel allow.",
    es: "Retiene un mensaje que va a salir hasta que lleve solo lo que permiten su propósito, el permiso, el acuerdo y el canal.",
  },
  accent: "#0a6b62",
} as const;

/** Smart Alerts came with this requirement set; a client below it can't hold a send, so it does not get the add-in. */
export const mailboxFloor = "1.12";

/**
 * How `Permissions` is called in the XML and in the unified manifest: the message in front of the user and no other.
 * `sendAsync` of Mailbox 1.15 asks for the whole mailbox.
 */
export const permission = {
  xml: "ReadWriteItem",
  unified: "MailboxItem.ReadWrite.User",
  resend: "ReadWriteMailbox",
} as const;

/** What Outlook does when the add-in can't be reached: SoftBlock lets the sender choose, Block refuses. */
export type SendMode = "SoftBlock" | "Block";

/** Where a manifest's add-in is served and how strictly it holds. */
export interface ManifestInput {
  /** `https://addin.agency.example/`, with the slash at its end. */
  readonly url: string;
  readonly sendMode: SendMode;
  /** Whether the pane sends by itself, once it took out what has to stay. */
  readonly resend: boolean;
}

export const groupLabel: Words = { en: "Safe Disclosure", es: "Safe Disclosure" };

/** The ribbon's buttons, from left to right; the alert names the first where it can't open the pane itself. */
export const buttons: readonly { readonly command: Command; readonly label: Words; readonly tip: Words }[] = [
  {
    command: "check",
    label: { en: "Check this message", es: "Revisar este mensaje" },
    tip: {
      en: "Shows what may go, what stays here and why. Nothing is sent.",
      es: "Muestra qué puede salir, qué se queda aquí y por qué. No se envía nada.",
    },
  },
  {
    command: "prepare",
    label: { en: "Prepare disclosure", es: "Preparar divulgación" },
    tip: {
      en: "Writes this message from a form that asks only for what may leave.",
      es: "Escribe este mensaje con un formulario que pide solo lo que puede salir.",
    },
  },
];

/** Files below the add-in's address. */
export const pages = {
  pane: "taskpane.html",
  /** Where the web, new Outlook and the Mac run the handler. */
  events: "commands.html",
  /** What classic Outlook on Windows runs instead of that page. */
  script: "launchevent.js",
  /** Who answers questions, and where data stays. */
  help: "help.html",
} as const;

/** The pane as a button opens it; `resend`: it sends by itself once the message may go. */
export const paneFor = (command: Command, resend: boolean) =>
  `${pages.pane}?from=${command}${resend ? "&resend" : ""}`;

/** Sizes of the ribbon's icons; all three are obligatory. */
export const ribbonSizes = [16, 32, 80] as const;
/** `IconUrl` and `HighResolutionIconUrl` of a mail add-in. */
export const listSizes = { normal: 64, high: 128 } as const;
export const iconFile = (size: number) => `icon-${size}.png`;
/** The unified manifest's own two, which travel in its zip: 192 pixels in colour, 32 in white on nothing. */
export const packageIcons = { color: "color.png", outline: "outline.png" } as const;
