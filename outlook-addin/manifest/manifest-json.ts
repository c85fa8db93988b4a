import type { Words } from "../../core/say.ts";
import { commandIds, type Surface, sendHandlers } from "../commands.ts";
import {
  addIn,
  buttons,
  groupLabel,
  iconFile,
  listSizes,
  type ManifestInput,
  mailboxFloor,
  packageIcons,
  pages,
  paneFor,
  permission,
  ribbonSizes,
  type SendMode,
} from "./source.ts";

const schema = "https://developer.microsoft.com/json-schemas/teams/v1.22";
const surfaces: Readonly<Record<Surface, { readonly context: string; readonly event: string }>> = {
  message: { context: "mailCompose", event: "messageSending" },
  appointment: { context: "meetingDetailsOrganizer", event: "appointmentSending" },
};
const each = Object.entries(surfaces) as readonly [Surface, (typeof surfaces)[Surface]][];
const sendModes: Readonly<Record<SendMode, string>> = { SoftBlock: "softBlock", Block: "block" };
const print = (json: unknown) => `${JSON.stringify(json, null, 2)}\n`;
const spanishFile = "es.json";

/**
 * The unified manifest (schema 1.22). It travels in a zip with `es.json` and its two icons. Outlook on the Mac can't
 * read it, nor can Windows before Version 2304: for them Microsoft makes an XML from it, because of `alternateIcons`.
 */
export function manifestJson({ url, sendMode }: Omit<ManifestInput, "resend">): string {
  const icons = (sizes: readonly number[]) => sizes.map((size) => icon(url, size));
  const pane = buttons.map(({ command }) => ({
    id: `${command}Pane`,
    type: "general",
    code: { page: `${url}${paneFor(command, false)}` },
    lifetime: "short",
    actions: [{ id: `${command}Show`, type: "openPage" }],
  }));
  const events = {
    id: "events",
    type: "general",
    code: { page: `${url}${pages.events}`, script: `${url}${pages.script}` },
    lifetime: "short",
    actions: Object.values(sendHandlers).map((id) => ({ id, type: "executeFunction" })),
  };
  const ribbons = each.map(([surface, { context }]) => ({
    contexts: [context],
    tabs: [{ builtInTabId: "TabDefault", groups: [group(surface, icons(ribbonSizes))] }],
  }));
  const handled = each.map(([surface, { event }]) => ({
    type: event,
    actionId: sendHandlers[surface],
    options: { sendMode: sendModes[sendMode] },
  }));
  return print({
    $schema: `${schema}/MicrosoftTeams.schema.json`,
    manifestVersion: "1.22",
    id: addIn.id,
    version: addIn.version,
    name: { short: addIn.name.en, full: addIn.name.en },
    description: { short: addIn.summary.en, full: addIn.description.en },
    developer: {
      name: addIn.provider,
      websiteUrl: `${url}${pages.help}`,
      privacyUrl: `${url}${pages.help}`,
      termsOfUseUrl: `${url}${pages.help}`,
    },
    icons: packageIcons,
    accentColor: addIn.accent,
    localizationInfo: {
      defaultLanguageTag: "en-us",
      additionalLanguages: [{ languageTag: "es", file: spanishFile }],
    },
    authorization: {
      permissions: {
        resourceSpecific: [permission.unified, "Mailbox.SharedFolder"].map((name) => ({
          name,
          type: "Delegated",
        })),
      },
    },
    validDomains: [new URL(url).hostname],
    extensions: [
      {
        requirements: {
          scopes: ["mail"],
          capabilities: [{ name: "Mailbox", minVersion: mailboxFloor }],
        },
        runtimes: [...pane, events],
        ribbons,
        autoRunEvents: [{ events: handled }],
        alternates: [
          {
            alternateIcons: {
              icon: icon(url, listSizes.normal),
              // The schema knows no 128 pixels: Microsoft's own converter calls it the 64 of a sharper screen.
              highResolutionIcon: { ...icon(url, listSizes.high), size: listSizes.normal },
            },
          },
        ],
      },
    ],
  });
}

const icon = (url: string, size: number) => ({ size, url: `${url}${iconFile(size)}` });

function group(surface: Surface, icons: readonly unknown[]) {
  const controls = buttons.map(({ command, label, tip }) => ({
    id: commandIds[surface][command],
    type: "button",
    label: label.en,
    icons,
    supertip: { title: label.en, description: tip.en },
    actionId: `${command}Show`,
  }));
  return { id: `${surface}Group`, label: groupLabel.en, icons, controls };
}

/** `es.json`: the unified manifest's words in Spanish, by their place in it. */
export function spanishJson(): string {
  const said: (readonly [string, Words])[] = each.flatMap((_, ribbon) => {
    const place = `extensions[0].ribbons[${ribbon}].tabs[0].groups[0]`;
    const controls = buttons.flatMap(({ label, tip }, index) => [
      [`${place}.controls[${index}].label`, label] as const,
      [`${place}.controls[${index}].supertip.title`, label] as const,
      [`${place}.controls[${index}].supertip.description`, tip] as const,
    ]);
    return [[`${place}.label`, groupLabel] as const, ...controls];
  });
  return print({
    $schema: `${schema}/MicrosoftTeams.Localization.schema.json`,
    "name.short": addIn.name.es,
    "name.full": addIn.name.es,
    "description.short": addIn.summary.es,
    "description.full": addIn.description.es,
    ...Object.fromEntries(said.map(([place, { es }]) => [place, es])),
  });
}
