import type { FieldId, ParticipantId } from "../ids.ts";
import type { Participant } from "../policy/index.ts";
import type { People } from "../policy/participant.ts";
import type { FhirRefusal } from "./fhir/refusal.ts";

/** One recorded detail of somebody, for composing. Days are written `2026-11-20`. */
export interface RecordedFact {
  readonly participant: ParticipantId;
  readonly field: FieldId;
  readonly value: string;
  /** File and column, never the value: `Client.csv DOB`. */
  readonly from: string;
}

/** What a row, a detail or a provision was left out for. */
export type LeftCode =
  | "broken-row"
  | "deleted"
  | "bad-number"
  | "no-name"
  | "twice"
  | "no-client"
  | "no-project"
  | "no-programme"
  | "victim-services"
  | "bad-date"
  | "unknown-code"
  | "protected-destination"
  | "bad-household"
  | "unknown-programme"
  | "does-not-fit"
  | "fhir-twice"
  | FhirRefusal;

/** What was left out, and where. It has no place for a value. */
export interface LeftOut {
  readonly file: string;
  readonly why: LeftCode;
  /** A column, or the path of a provision; empty where the whole row is meant. */
  readonly what: string;
  readonly count: number;
  /** The first rows of them, as a spreadsheet counts. */
  readonly rows: readonly number[];
}

/** Why nothing at all was taken. */
export type Refusal =
  | {
      readonly why: "no-file" | "not-text" | "not-json" | "two-exports" | "twice-given";
      readonly file: string;
    }
  | { readonly why: "no-column"; readonly file: string; readonly column: string }
  | { readonly why: "broken"; readonly file: string; readonly row: number }
  | {
      readonly why:
        | "other-version"
        | "hashed"
        | "changes-only"
        | "nobody"
        | "not-known"
        | "locked"
        | "not-json";
    }
  | { readonly why: "too-many"; readonly count: number; readonly most: number };

/** What somebody asked to keep out, told by a consent of theirs. */
export interface Asked {
  readonly participant: ParticipantId;
  readonly limitation: Participant["limitations"][number];
}

/** People, permissions and limits that were brought in. */
export interface BroughtPeople extends People {
  readonly limitations: readonly Asked[];
}

/** What one bringing-in gives: people, what is recorded of them, and what was left out. */
export interface Brought {
  readonly people: BroughtPeople;
  readonly facts: readonly RecordedFact[];
  readonly left: readonly LeftOut[];
}

/** Who counts as known already, and what nobody but the host can give. */
export interface Surroundings {
  /** The day on which somebody is grown up or not: `2026-11-20`. */
  readonly day: string;
  /** The reference of somebody: the one that they have, else a random one (45 CFR 164.514(c)). */
  readonly referenceOf: (id: string) => string;
}
