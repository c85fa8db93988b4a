import type { Person } from "../../item.ts";
import type { Settings } from "../api.ts";
import type { AddinFrame } from "./frame.ts";

/** The first answer: office.js refuses to start when one of these is missing. */
export function appContext(
  frame: AddinFrame,
  { locale, mailbox }: Settings,
  roaming: Readonly<Record<string, string>>,
) {
  return {
    _id: frame.control,
    _appName: 64,
    _appVersion: "16.01",
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `${location.origin}/mail/`,
    _clientMode: 1,
    _settings: roaming,
    _reason: "inserted",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: crypto.randomUUID(),
    _appInstanceId: frame.control,
    _appMinorVersion: 1,
    _requirementMatrix: JSON.stringify({ Mailbox: mailbox }),
    _hostFullVersion: "16.0.99999.0",
    _addinName: "Safe Disclosure",
    _appDomains: [],
    _dialogRequirementMatrix: "{}",
    _featureGates: {},
  };
}

/** On the wire: 0 Restricted, 1 ReadItem, 3 ReadWriteItem, 2 ReadWriteMailbox. */
const permissions = { ReadItem: 1, ReadWriteItem: 3, ReadWriteMailbox: 2 } as const;
const itemTypes = { message: 4, appointment: 5 } as const;

/** The second answer: what is composed, and for whom Outlook is open. */
export function initialData(kind: keyof typeof itemTypes, user: Person, { permission }: Settings) {
  return {
    itemType: itemTypes[kind],
    permissionLevel: permissions[permission],
    hostVersion: "20260801.01",
    owaView: "OneColumn",
    userDisplayName: user.name,
    userEmailAddress: user.address,
    userTimeZone: "Pacific Standard Time",
    userProfileType: "office365",
    ewsUrl: "",
    restUrl: "",
    conversationId: null,
    openWindowOpen: false,
  };
}
