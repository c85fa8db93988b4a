import type { CoverSheet } from "../../core/coversheet/index.ts";
import type { ItemAnswer } from "../../core/decide/index.ts";
import type { SheetAction } from "./action.ts";
import type { SignOffDraft } from "./sign-off-draft.ts";

/** A small form that opens inside the sheet. */
export type FormName = "permission" | "need" | "emergency" | "signOff";

/** What a button does: tell the host, open a form, or lead to a place in the sheet. */
export type Press =
  | { readonly kind: "act"; readonly action: SheetAction }
  | { readonly kind: "open"; readonly form: FormName }
  | { readonly kind: "submit"; readonly form: FormName }
  | { readonly kind: "go-to"; readonly place: "purpose" | "person" }
  /** Asks the reader to choose one of the details that stay here. */
  | { readonly kind: "pick" };

/** Whether two buttons do the same. */
export function isSame(one: Press, other: Press): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export interface Button {
  readonly label: string;
  readonly press: Press;
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** "For: Housing referral", changed where it stands. */
export interface Picker {
  readonly label: string;
  readonly chosen: string;
  readonly groups: readonly { readonly label: string; readonly options: readonly Option[] }[];
  readonly note: string;
  readonly choose: (value: string) => SheetAction;
}

export interface Receiver {
  readonly name: string;
  /** People or addresses there. */
  readonly contacts: readonly string[];
  readonly note: string;
}

/** One detail in a list: a field, and whose when there are several people. */
export interface Row {
  readonly id: string;
  readonly label: string;
  /** Whose it is; empty when the message is about one person. */
  readonly whose: string;
  /** The items behind it, whose places the message shows when the row is chosen. */
  readonly items: readonly string[];
  /** The words themselves, at most three places of them. */
  readonly quotes: readonly string[];
  /** Why it stays here and how it was recognised, a sentence each. */
  readonly why: readonly string[];
  readonly answers: readonly RowAnswer[];
}

export interface RowAnswer {
  readonly answer: ItemAnswer["answer"];
  readonly label: string;
  /** With the sender's reason: the log keeps it apart. */
  readonly act: (why: string) => SheetAction;
}

/** Details under the reason that keeps them here. */
export interface RowGroup {
  readonly heading: string;
  readonly rows: readonly Row[];
  readonly button: Button | null;
}

/** Something that only the sender knows: a number that may be a card, a file that could not be read. */
export interface Question {
  readonly id: string;
  readonly text: string;
  readonly note: string;
  readonly items: readonly string[];
  /** Its first answer is the safe one, and may be filled. */
  readonly safest: boolean;
  readonly answers: readonly Button[];
}

/** A piece of the message: it stays, it goes out, or it becomes something smaller. */
export interface Piece {
  readonly kind: "keep" | "gone" | "becomes";
  readonly text: string;
  /** Items that have a place here. */
  readonly items: readonly string[];
}

export interface ProofPart {
  readonly id: string;
  readonly heading: string;
  /** As the sender wrote it, with its removals. */
  readonly pieces: readonly Piece[];
  /** As it will arrive; null when it goes out whole. */
  readonly arrives: string | null;
  /** Said beside a file: taken out, could not be read. */
  readonly note: string;
}

/** The permission form's starting point. */
export interface PermissionDraft {
  readonly person: string;
  readonly purpose: string;
  readonly receivers: string;
  readonly until: string;
  readonly earliest: string;
  /** Details that this permission would let go. */
  readonly items: readonly string[];
  readonly fields: readonly {
    readonly id: string;
    readonly label: string;
    readonly ticked: boolean;
    /** The heading under which it stands; null: folded away. */
    readonly under: string | null;
  }[];
  /** How the sender may know of it: spoken words do not count everywhere. */
  readonly evidences: readonly PermissionAnswer["evidence"][];
  /** What the sender has to confirm, as `confirm-<code>` says it. */
  readonly confirm: readonly ("no-abuser" | "both-signed")[];
  /** Who may agree: the person, or for a minor a parent or guardian. */
  readonly mayAgree: readonly PermissionAnswer["grantedBy"][];
  readonly record: (answer: PermissionAnswer) => SheetAction;
}

export interface PermissionAnswer {
  readonly grantedBy: "participant" | "parent" | "guardian";
  readonly evidence: "paper-seen" | "signature" | "words";
  /** The typed name, or what was said. */
  readonly words: string;
  readonly fields: readonly string[];
  readonly until: string;
}

/** Everything that the sheet shows, said in the reader's language. Components only lay it out. */
export interface SheetModel {
  readonly heading: string;
  readonly lead: string;
  /** What else is in the way, after the first hold. */
  readonly also: readonly string[];
  readonly goesTo: { readonly label: string; readonly receivers: readonly Receiver[] };
  readonly purpose: Picker;
  readonly person: Picker;
  /** Each permission in full: what it covers, for what, for whom, and what the person asked us not to tell. */
  readonly scopes: readonly {
    /** Named where there are several people. */
    readonly person: string;
    /** Something is in force; else there is only what they asked us not to tell. */
    readonly permitted: boolean;
    readonly lines: readonly { readonly term: string; readonly text: string }[];
  }[];
  readonly questions: readonly Question[];
  /** "Goes", or "Would go" while something is needed first; empty where there is nothing to list. */
  readonly goesHeading: string;
  readonly goes: readonly Row[];
  readonly stays: readonly RowGroup[];
  /** Required fields that the message does not hold: told, never blocking. */
  readonly missing: string;
  /** The text may speak of a file that stays here: for the sender to see to. */
  readonly fileSpokenOf: string;
  readonly proof: readonly ProofPart[];
  readonly showAs: string;
  /** What the cover sheet tells, where one goes along. */
  readonly coverSheet: Pick<CoverSheet, "language" | "included" | "excluded" | "notices"> | null;
  /** Null where a question's own answers are the next step. */
  readonly main: Button | null;
  readonly back: Button;
  readonly ways: readonly Button[];
  readonly permission: PermissionDraft | null;
  readonly emergency: ((what: string, receivedBy: string) => SheetAction) | null;
  readonly emergencyReceiver: string;
  readonly need: ((why: string) => SheetAction) | null;
  /** Whom to ask where somebody may sign all of it off. */
  readonly signOff: SignOffDraft | null;
}
