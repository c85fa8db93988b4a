import type { FieldId, ParticipantId } from "../ids.ts";
import type { PartId, Range, Unread } from "../message/index.ts";

/** Whom a finding is about. */
export type About =
  | { readonly kind: "participant"; readonly id: ParticipantId }
  /** A member of a participant's household; `member` is the index in the policy, or null when not told apart. */
  | { readonly kind: "household"; readonly of: ParticipantId; readonly member: number | null }
  | { readonly kind: "other" }
  /** Clearly a participant, but not in the policy ("Name: …, SSN: …"); `key` tells two of them apart. */
  | { readonly kind: "unlisted"; readonly key: string }
  /** Belongs to no person in the message: judged by the strictest of those who are named. */
  | { readonly kind: "nobody" };

/** `high`: a label, a validator or a known name proves it. `low`: a bare look-alike; never stripped silently. */
export type Confidence = "low" | "medium" | "high";

/** Where a cell stands, when the finding is inside a table. Row 0 is the header if the table has one. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** One detail found at one place. It holds places, never the value. */
export interface Finding {
  readonly field: FieldId;
  readonly part: PartId;
  /** The value: "987-65-4321". */
  readonly start: number;
  readonly end: number;
  /** The label that names it, with its separator: "SSN: ". */
  readonly label: Range | null;
  readonly about: About;
  readonly confidence: Confidence;
  /** The detector and what convinced it: `ssn/label`. A sentence `why-ssn-label` explains it in each language. */
  readonly rule: string;
  readonly cell: CellPlace | null;
}

/** A sentence or paragraph about a participant in which no field was found. */
export interface Narrative extends Range {
  readonly part: PartId;
  readonly about: About;
  /** The paragraph has the shape of a case note: dated entry, writer's voice, reported speech. */
  readonly noteShaped: boolean;
}

/** Words that forbid passing on ("42 CFR part 2 prohibits …"), or a subpoena, warrant or threat. Never items. */
export interface Signal extends Range {
  readonly kind: "redisclosure-notice" | "legal-demand";
  readonly part: PartId;
  readonly rule: string;
}

/** A person whom the message names. */
export interface Mention extends Range {
  readonly part: PartId;
  readonly about: About;
}

/** Something that could not be read. It is a finding too: "could not check" is never "clean". */
export interface NotChecked {
  readonly part: PartId;
  readonly why: Unread;
  readonly digest: string;
}
