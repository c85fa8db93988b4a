export { AccountingPage, type AccountingPageProps } from "./accounting/accounting-page.tsx";
export type {
  AccountingActs,
  AccountingRequest,
  KeptRequest,
  PersonChoice,
  Shown,
} from "./accounting/model.ts";
export { type AccountingPaper, accountingPaper, accountingTable } from "./accounting/paper.ts";
export { shownRows } from "./accounting/rows.ts";
export { BringInPage, NoRules } from "./bring-in/bring-in-page.tsx";
export { sayRefusal } from "./bring-in/refusal.tsx";
export type { BringInActs, BringInStage, ProjectLine } from "./bring-in/stage.ts";
export { sayLeft } from "./bring-in/summary-view.tsx";
export type { Draft } from "./compose/drafts-view.tsx";
export { meetingKey, sayMeeting } from "./compose/meeting.ts";
export type { OpenRecord, PrepareProps } from "./compose/prepare-props.ts";
export { PrepareView } from "./compose/prepare-view.tsx";
export type { ComposeContext, Prepared } from "./compose/prepared.ts";
export type { Format } from "./compose/save-view.tsx";
export { type ComposeState, nothingYet, type Place } from "./compose/state.ts";
export type { OnMark } from "./log/handover.tsx";
export { LogPage, type LogPageProps } from "./log/log-page.tsx";
export { sendsOf } from "./log/sends.ts";
export { unprotectedOf } from "./log/unprotected.ts";
export { ChangesView } from "./month/changes-view.tsx";
export { LogsView } from "./month/logs-view.tsx";
export { MeasuresView } from "./month/measures-view.tsx";
export type {
  Declared,
  DeviceLine,
  DrawTrouble,
  LogsActs,
  LogsState,
  SampleActs,
  SampleModel,
} from "./month/model.ts";
export { MonthPage, type MonthSection, sectionOf } from "./month/month-page.tsx";
export type {
  ChangeLine,
  MeasuresModel,
  ReviewActs,
  ReviewedSend,
  Reviewer,
  ReviewModel,
  TargetGroup,
} from "./month/review-model.ts";
export { ReviewView } from "./month/review-view.tsx";
export { SampleView } from "./month/sample-view.tsx";
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
export { leadingReason } from "./review/lists.ts";
export { sayReason } from "./review/reason.ts";
export { ReviewSheet } from "./review/sheet.tsx";
export { sheetModel } from "./review/sheet-model.ts";
export { signOffDraft } from "./review/sign-off-draft.ts";
export { maySave } from "./roster/may-save.ts";
export type {
  MadeRoster,
  RosterActs,
  RosterState,
  RosterTable,
  RosterTrouble,
} from "./roster/model.ts";
export { RosterPage } from "./roster/roster-page.tsx";
export { leadingCode } from "./roster/say-why.ts";
export { AnswerPage } from "./sign-off/answer-page.tsx";
export type { AnswerActs, AnswerState, GivenAnswer } from "./sign-off/answering.ts";
export { type Asking, type AskTrouble, nothingAsked } from "./sign-off/asking.ts";
export { sayRequest } from "./sign-off/say-request.ts";
export { StoreClosed } from "./store-closed.tsx";
export { languageOf, sayDay, sayList, sayMoment, speaker } from "./words.ts";
