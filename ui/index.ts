export { BringInPage, NoRules } from "./bring-in/bring-in-page.tsx";
export { sayRefusal } from "./bring-in/refusal.tsx";
export type { BringInActs, BringInStage, ProjectLine } from "./bring-in/stage.ts";
export { sayLeft } from "./bring-in/summary-view.tsx";
export { type OpenRecord, type PrepareProps, PrepareView } from "./compose/prepare-view.tsx";
export type { ComposeContext, Prepared } from "./compose/prepared.ts";
export { type ComposeState, nothingYet, type Place } from "./compose/state.ts";
export type { Format } from "./compose/where-view.tsx";
export type { OnMark } from "./log/handover.tsx";
export { LogPage, type LogPageProps } from "./log/log-page.tsx";
export { sendsOf } from "./log/sends.ts";
export { unprotectedOf } from "./log/unprotected.ts";
export type { Agreement } from "./permissions/agreement.ts";
export type { PermissionsActs, PermissionsFacts } from "./permissions/model.ts";
export { NoRulesForPermissions, PermissionsPage } from "./permissions/permissions-page.tsx";
export { Popup, type PopupProps, type Protection } from "./popup/popup.tsx";
export { QuietLine } from "./quiet/quiet-line.tsx";
export { sentLine } from "./quiet/sent-line.ts";
export { requestFile, requestPage } from "./request/request-page.ts";
export type { DoingCode, SheetAction, Stage, TroubleCode } from "./review/action.ts";
export { sayHold } from "./review/first-line.ts";
export type { SheetInput } from "./review/input.ts";
export { letterLanguage } from "./review/letter-language.ts";
export { sayReason } from "./review/reason.ts";
export { ReviewSheet } from "./review/sheet.tsx";
export { sheetModel } from "./review/sheet-model.ts";
export type {
  MadeRoster,
  RosterActs,
  RosterSetup,
  RosterState,
  RosterTrouble,
} from "./roster/model.ts";
export { RosterPage } from "./roster/roster-page.tsx";
export { leadingCode } from "./roster/say-why.ts";
export { sayRequest } from "./sign-off/say-request.ts";
export { StoreClosed } from "./store-closed.tsx";
export { languageOf, sayDay, sayList, speaker } from "./words.ts";
