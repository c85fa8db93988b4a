import type { FieldId, ProgrammeId } from "../ids.ts";
import type { PartId, Range } from "../message/index.ts";
import type { Lead, Lexicon, Relation, Strength } from "../policy/index.ts";
import type { About, Confidence } from "./finding.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Layout } from "./layout.ts";
import type { Person } from "./people/person.ts";

/** How a name is written: "Marisol Vega" or "Vega, Marisol"; "Vega"; "Marisol"; "Mari"; "M.V."; the number "HB-1001". */
export type NameForm = "full" | "family" | "given" | "nickname" | "initials" | "id";

/** What a phrase of the index stands for. One phrase may stand for several things. */
export type TermEntry =
  | { readonly kind: "name"; readonly about: About; readonly form: NameForm }
  /** "client", "participante": a word for somebody whom the agency serves. */
  | { readonly kind: "role" }
  | { readonly kind: "staff" }
  | { readonly kind: "partner" }
  | { readonly kind: "programme"; readonly programme: ProgrammeId; readonly tells: readonly FieldId[] }
  | { readonly kind: "relation"; readonly relation: Relation; readonly gender: "m" | "f" | null }
  | {
      readonly kind: "lexicon";
      readonly lexicon: Lexicon;
      readonly strength: Strength;
      /** The phrase, when it is found only as written ("ICE"). */
      readonly written: string | null;
    }
  /** Words that lead to a value: "fecha de nacimiento". */
  | { readonly kind: "lead"; readonly to: Lead };

/** A phrase of the index at one place of the text. Longer and shorter phrases at one place are both there. */
export interface TermHit extends Range {
  readonly entries: readonly TermEntry[];
}

/** Digits with what stands between them, from first to last: "(415) 555-0141" is 415) 555-0141. */
export interface NumberRun extends Range {
  readonly digits: number;
}

/** The text of one part as detectors see it: laid out and scanned once. */
export interface Page {
  readonly part: PartId;
  readonly text: string;
  readonly layout: Layout;
  /** In order of start, shorter first. */
  readonly terms: readonly TermHit[];
  readonly numbers: readonly NumberRun[];
  /** Offsets of "@". */
  readonly ats: readonly number[];
  /** Where words end that end a field's label; with none, the text has no label and no header that we know. */
  readonly marks: readonly number[];
  readonly knowledge: Knowledge;
  /** People (`aboutKey`) whose whole name stands somewhere in the message, and the focus participant. */
  readonly named: ReadonlySet<string>;
  /** Whom the message is about when it is about one participant only. */
  readonly alone: About | null;
  /** The label of a form field, the name of an attachment; null for subject and body. */
  readonly label: string | null;
  readonly fileName: string | null;
  /** Names that may be of people whom the policy knows, in order, when `named` has nobody. */
  readonly perhaps: readonly Person[];
  /** Everybody mentioned, in order. */
  readonly people: readonly Person[];
}

/** What a detector says: a finding without the part and cell, which are the same for every detector. */
export interface Found extends Range {
  readonly field: FieldId;
  readonly rule: string;
  /** High when it is not said. */
  readonly confidence?: Confidence;
  readonly label?: Range | null;
  /** Whom it is about when the detector knows; otherwise attribution finds out. */
  readonly about?: About | null;
}

/** One kind of thing to look for. One file each; `detectors.ts` lists them. */
export interface Detector {
  readonly name: string;
  find(page: Page): readonly Found[];
}

/** The same text for the same person: `participant:HB-1001`, `household:HB-1001:0`, `other`. */
export function aboutKey(about: About): string {
  switch (about.kind) {
    case "participant":
      return `participant:${about.id}`;
    case "household":
      return `household:${about.of}:${about.member ?? "?"}`;
    case "unlisted":
      return `unlisted:${about.key}`;
    case "other":
    case "nobody":
      return about.kind;
    default:
      return about satisfies never;
  }
}
