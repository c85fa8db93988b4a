import type { Accounting, AccountingRule } from "../../core/accounting/index.ts";
import type { Day } from "../../core/time.ts";
import type { AccountingPaper } from "./paper.ts";
import type { ShownRow } from "./rows.ts";

/** Whose disclosures, by which rule, of which days. */
export interface Wanted {
  readonly participant: string;
  readonly rule: AccountingRule;
  readonly from: Day;
  readonly to: Day;
}

/** What somebody asked for: 45 CFR 164.528(c), (d). */
export interface AccountingRequest extends Wanted {
  readonly asked: Day;
  /** The title of whoever answers for it. */
  readonly title: string;
  /** Why it takes longer; null where it does not. */
  readonly longer: string | null;
  /** The copy as it was given. */
  readonly given: { readonly on: Day; readonly copy: AccountingPaper } | null;
}

export interface KeptRequest extends AccountingRequest {
  readonly id: string;
}

export interface PersonChoice {
  readonly reference: string;
  readonly label: string;
}

export interface Shown {
  readonly wanted: Wanted;
  readonly accounting: Accounting;
  readonly rows: readonly ShownRow[];
  /** The request that it answers. */
  readonly request: KeptRequest | null;
}

export interface AccountingActs {
  readonly show: (wanted: Wanted, request: KeptRequest | null) => Promise<void>;
  /** `waiting`: keys of rows that stay here. */
  readonly save: (format: "pdf" | "csv", waiting: ReadonlySet<string>) => Promise<void>;
  readonly record: (wanted: Wanted, asked: Day, title: string) => Promise<void>;
  readonly extend: (request: KeptRequest, reason: string) => Promise<void>;
  readonly give: (request: KeptRequest, on: Day, waiting: ReadonlySet<string>) => Promise<void>;
  readonly saveCopy: (copy: AccountingPaper) => Promise<void>;
}
