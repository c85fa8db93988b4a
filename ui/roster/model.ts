import type { Decision, SignedOff } from "../../core/decide/index.ts";
import type { Verdict } from "../../core/disclose/index.ts";
import type { BundleId, ChannelId, FieldId, PartnerId } from "../../core/ids.ts";
import type { OutgoingMessage } from "../../core/message/index.ts";
import type { PolicyIndex, Staff } from "../../core/policy/index.ts";
import type { ColumnFate, Exception, GivenTable } from "../../core/roster/index.ts";
import type { Language } from "../../core/say.ts";
import type { Instant } from "../../core/time.ts";
import type { Asking } from "../sign-off/asking.ts";

/** What may leave of a table, as the page shows it. */
export interface MadeRoster {
  /** The table that leaves, its header first. */
  readonly rows: readonly (readonly string[])[];
  readonly fates: readonly ColumnFate[];
  readonly exceptions: readonly Exception[];
  readonly given: number;
  readonly going: number;
  readonly message: OutgoingMessage;
  readonly verdict: Verdict;
  readonly people: number;
  readonly fields: readonly FieldId[];
  /** Without its items: there may be tens of thousands. */
  readonly decision: Decision;
}

/** Who sends it to whom, how, and whether a line is about one person or a count. */
export interface RosterSetup {
  readonly sender: string;
  readonly bundle: BundleId | null;
  readonly partner: PartnerId | null;
  readonly address: string;
  readonly channel: ChannelId | null;
  readonly mode: "people" | "totals";
}

/** A table that was given, and what each of its columns is. */
export interface RosterTable {
  readonly name: string;
  readonly table: GivenTable;
  readonly columns: readonly (FieldId | null)[];
  /** What nobody sees of it, and is not in it. */
  readonly unseen: { readonly rows: number; readonly columns: number };
}

/** What went wrong, as `roster-trouble-<code>` says it; nothing was saved. */
export const rosterTroubles = [
  "locked",
  "old-kind",
  "not-a-table",
  "broken",
  "empty",
  "several",
  "too-large",
  "too-many",
  "no-page",
  "page-spans",
  "failed",
  "changed",
  "log",
  "log-full",
] as const;
export type RosterTrouble = (typeof rosterTroubles)[number];

export interface RosterState {
  /** Nothing else says who uses this browser: the page asks, for this time. */
  readonly asksSender: boolean;
  readonly setup: RosterSetup;
  readonly table: RosterTable | null;
  readonly trouble: RosterTrouble | null;
  readonly stage:
    | { readonly kind: "setup" }
    /** 0 to 1. */
    | { readonly kind: "working"; readonly done: number }
    | {
        readonly kind: "made";
        readonly made: MadeRoster;
        readonly asking: Asking;
        readonly signOff: SignedOff | null;
      };
  /** What was done last, as `roster-said-<code>` says it. */
  readonly said: "cancelled" | "files-saved" | "rules-changed" | null;
}

/** Everything that the page can do. */
export interface RosterActs {
  set(change: Partial<RosterSetup>): void;
  setColumn(place: number, field: FieldId | null): void;
  chooseFile(file: File): void;
  takeFromPage(): void;
  make(): void;
  cancel(): void;
  back(): void;
  askSigner(to: Staff["id"]): void;
  saveRequest(): void;
  takeAnswer(text: string): void;
  save(as: "csv" | "xlsx"): void;
}

export interface RosterPageProps {
  readonly state: RosterState;
  readonly acts: RosterActs;
  readonly policy: PolicyIndex;
  readonly now: Instant;
  readonly language: Language;
}
