import type { Choices } from "../../core/decide/index.ts";
import type { Staff } from "../../core/policy/index.ts";

/** What the sender did in the review sheet. The host acts on it; the sheet itself changes nothing. */
export type SheetAction =
  /** A choice or an answer: the host checks again with these choices and shows the new check. */
  | { readonly kind: "choose"; readonly choices: Choices }
  /**
   * Prepare, apply, read back, log, release. Where `choices` differ from those of the shown check, the host checks
   * again first; it goes on only if no hold and no emergency's line is left, and nothing leaves that was not shown.
   */
  | { readonly kind: "send"; readonly choices: Choices }
  /** Close the sheet and leave the message as it was. Also what Escape does. */
  | { readonly kind: "back" }
  /** Save a file that asks for a sign-off or a decision; the message stays held. */
  | { readonly kind: "save-request"; readonly to: "supervisor" | "compliance" }
  /** Make a request that only this supervisor can open; the message stays held. */
  | { readonly kind: "ask-sign-off"; readonly to: Staff["id"] }
  /** Save the request that stands open as a file. */
  | { readonly kind: "save-sign-off" }
  /** Take the answer that somebody gave back. */
  | { readonly kind: "take-answer"; readonly text: string }
  /** Write a legal demand in the log; nothing is sent. */
  | { readonly kind: "log-request" }
  /** Save the cleaned message, its files and the cover sheet, for a channel that we do not send on. */
  | { readonly kind: "save-files" }
  /** After an urgent send that could not be logged: save its entry, marked `unreviewed`, as a file. */
  | { readonly kind: "save-entry" }
  /** Of a message that is ready: put it back as its sender wrote it; `anyway` over what they wrote since. */
  | { readonly kind: "take-back"; readonly anyway: boolean }
  /** After a failure: do it again. */
  | { readonly kind: "retry" };

/** What went wrong in us, where the message is held for it. Each has `trouble-<code>` and `trouble-<code>-next`. */
export const troubleCodes = [
  "no-policy",
  "store",
  "engine",
  "read",
  "sender",
  "recipients",
  "not-from-here",
  "apply",
  "left-over",
  "changed",
  "cover-sheet",
  "log",
  "log-full",
  "release",
  "refused",
  "put-back",
] as const;
export type TroubleCode = (typeof troubleCodes)[number];

/** What the host is doing, as `doing-<code>` says it. */
export const doingCodes = ["reading", "checking", "cover-sheet", "log", "sending", "saving"] as const;
export type DoingCode = (typeof doingCodes)[number];

/** What was done instead of sending, as `done-<code>` says it; the message is still held. */
export const doneCodes = ["request-saved", "request-logged", "files-saved"] as const;
type DoneCode = (typeof doneCodes)[number];

/** Where the host stands with the send. */
export type Stage =
  /** `again`: what it was judged by changed while it was open, as `again-<code>` says it. */
  | { readonly kind: "review"; readonly again?: "taken-back" | "changed" }
  | { readonly kind: "working"; readonly doing: DoingCode }
  /** `lost` names files that could not be put back. */
  | { readonly kind: "trouble"; readonly what: TroubleCode; readonly lost?: readonly string[] }
  | { readonly kind: "done"; readonly what: DoneCode }
  /**
   * Approved as it stands; its sender presses Send. `changed` by us: then it can be put back. `unlogged`: it is
   * urgent, and its entry could not be written.
   */
  | { readonly kind: "ready"; readonly changed: boolean; readonly unlogged: boolean }
  /** Its sender wrote in it after it was ready: their words were not put back over that. */
  | { readonly kind: "changed-since" }
  /** An urgent message that left although its entry could not be written. */
  | { readonly kind: "sent-unlogged" };
