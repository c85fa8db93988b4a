import type { Words } from "../../core/say.ts";
import { commandIds, type Surface, sendHandlers } from "../commands.ts";
import {
  buttons,
  groupLabel,
  iconFile,
  type ManifestInput,
  mailboxFloor,
  pages,
  paneFor,
  ribbonSizes,
} from "./source.ts";
import { spoken } from "./spoken.ts";
import { type Element, element } from "./xml.ts";

const surfaces: Readonly<Record<Surface, { readonly point: string; readonly event: string }>> = {
  message: { point: "MessageComposeCommandSurface", event: "OnMessageSend" },
  appointment: { point: "AppointmentOrganizerCommandSurface", event: "OnAppointmentSend" },
};
const each = Object.entries(surfaces) as readonly [Surface, (typeof surfaces)[Surface]][];

const resource = (name: string, resid: string, attributes: Element["attributes"] = {}) =>
  element(name, { ...attributes, resid });
const typed = (type: string) => ({ "xsi:type": type });
const icon = (size: number) => `icon.${size}`;

/** The ribbon's buttons and the send events, and the words and addresses that they name. */
export function versionOverrides({ url, sendMode, resend }: ManifestInput): Element {
  const events = each.map(([surface, { event }]) =>
    element("LaunchEvent", { Type: event, FunctionName: sendHandlers[surface], SendMode: sendMode }),
  );
  const desktop = element("DesktopFormFactor", {}, [
    // A delegate's send is a send: it is held too.
    element("SupportsSharedFolders", {}, "true"),
    ...each.map(([surface, { point }]) => commandSurface(surface, point)),
    element("ExtensionPoint", typed("LaunchEvent"), [
      element("LaunchEvents", {}, events),
      resource("SourceLocation", "events.url"),
    ]),
  ]);
  const runtimes = element("Runtimes", {}, [
    element("Runtime", { resid: "events.url" }, [resource("Override", "script.url", { type: "javascript" })]),
  ]);
  const inner = element("VersionOverrides", versions("1_1", "/1.1"), [
    element("Requirements", {}, [
      element("bt:Sets", { DefaultMinVersion: mailboxFloor }, [element("bt:Set", { Name: "Mailbox" })]),
    ]),
    element("Hosts", {}, [element("Host", typed("MailHost"), [runtimes, desktop])]),
    resources(url, resend),
  ]);
  return element("VersionOverrides", versions("1_0", ""), [inner]);
}

const versions = (version: string, name: string) => ({
  xmlns: `http://schemas.microsoft.com/office/mailappversionoverrides${name}`,
  "xsi:type": `VersionOverridesV${version}`,
});

function commandSurface(surface: Surface, point: string): Element {
  const controls = buttons.map(({ command }) =>
    element("Control", { ...typed("Button"), id: commandIds[surface][command] }, [
      resource("Label", `${command}.label`),
      element("Supertip", {}, [
        resource("Title", `${command}.label`),
        resource("Description", `${command}.tip`),
      ]),
      element(
        "Icon",
        {},
        ribbonSizes.map((size) => resource("bt:Image", icon(size), { size: String(size) })),
      ),
      element("Action", typed("ShowTaskpane"), [resource("SourceLocation", `${command}.url`)]),
    ]),
  );
  const group = element("Group", { id: `${surface}Group` }, [resource("Label", "group.label"), ...controls]);
  return element("ExtensionPoint", typed(point), [element("OfficeTab", { id: "TabDefault" }, [group])]);
}

function resources(url: string, resend: boolean): Element {
  const named = (name: string, id: string, value: string) => element(name, { id, DefaultValue: value });
  const page = (id: string, file: string) => named("bt:Url", id, `${url}${file}`);
  const words = (id: string, said: Words) => spoken("bt:String", said, { id }, "bt:");
  return element("Resources", {}, [
    element(
      "bt:Images",
      {},
      ribbonSizes.map((size) => named("bt:Image", icon(size), `${url}${iconFile(size)}`)),
    ),
    element("bt:Urls", {}, [
      page("events.url", pages.events),
      page("script.url", pages.script),
      ...buttons.map(({ command }) => page(`${command}.url`, paneFor(command, resend))),
    ]),
    element("bt:ShortStrings", {}, [
      words("group.label", groupLabel),
      ...buttons.map(({ command, label }) => words(`${command}.label`, label)),
    ]),
    element(
      "bt:LongStrings",
      {},
      buttons.map(({ command, tip }) => words(`${command}.tip`, tip)),
    ),
  ]);
}
