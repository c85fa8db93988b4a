import { type Element, element } from "../xml.ts";
import { resourcesOf } from "./check-resources.ts";
import { attributeOf, childrenOf, named } from "./read-xml.ts";
import type { Unified } from "./unified.ts";

/** What both manifests have to say, each in a form in which they can be compared. */
export interface Facts {
  readonly id: string;
  readonly version: string;
  readonly floor: string;
  readonly permission: string;
  /** `checkMessage: Check this message, https://…/taskpane.html?from=check` */
  readonly commands: string;
  /** `messageSending: onMessageSendHandler, softBlock, https://…/commands.html, https://…/launchevent.js` */
  readonly events: string;
}

const list = (lines: readonly string[]) => [...lines].sort().join("\n");
const unifiedEvents: Readonly<Record<string, string>> = {
  OnMessageSend: "messageSending",
  OnAppointmentSend: "appointmentSending",
};
const unifiedPermissions: Readonly<Record<string, string>> = {
  ReadItem: "MailboxItem.Read.User",
  ReadWriteItem: "MailboxItem.ReadWrite.User",
  ReadWriteMailbox: "Mailbox.ReadWrite.User",
};

export function factsOfXml(root: Element): Facts {
  const resources = resourcesOf(root);
  const first = (one: Element, name: string) => named(one, name)[0] ?? element(name);
  const text = (name: string) => String(first(root, name).children);
  const resource = (one: Element) => resources.get(attributeOf(one, "resid"));
  const runtime = first(root, "Runtime");
  const code = [runtime, ...childrenOf(runtime)].map(resource);
  const commands = named(root, "Control").map((one) => {
    const [label, page] = ["Label", "SourceLocation"].map((name) => resource(first(one, name)));
    return `${attributeOf(one, "id")}: ${label}, ${page}`;
  });
  const events = named(root, "LaunchEvent").map(
    ({ attributes: { Type = "", FunctionName, SendMode = "" } }) => {
      const mode = SendMode.charAt(0).toLowerCase() + SendMode.slice(1);
      return [`${unifiedEvents[Type]}: ${FunctionName}`, mode, ...code].join(", ");
    },
  );
  return {
    id: text("Id"),
    version: text("Version").replace(/\.0$/, ""),
    floor: attributeOf(first(root, "bt:Sets"), "DefaultMinVersion"),
    permission: unifiedPermissions[text("Permissions")] ?? "",
    commands: list(commands),
    events: list(events),
  };
}

export function factsOfUnified({ id, version, authorization, extensions: [extension] }: Unified): Facts {
  const codeOf = (action: string) =>
    extension.runtimes.find(({ actions }) => actions.some((one) => one.id === action))?.code;
  const controls = extension.ribbons.flatMap(({ tabs: [{ groups }] }) =>
    groups.flatMap((one) => one.controls),
  );
  const events = extension.autoRunEvents[0].events.map(({ type, actionId, options }) => {
    const code = codeOf(actionId);
    return [`${type}: ${actionId}`, options.sendMode, code?.page, code?.script].join(", ");
  });
  return {
    id,
    version,
    floor: extension.requirements.capabilities[0]?.minVersion ?? "",
    permission: authorization.permissions.resourceSpecific[0]?.name ?? "",
    commands: list(controls.map((one) => `${one.id}: ${one.label}, ${codeOf(one.actionId)?.page}`)),
    events: list(events),
  };
}
