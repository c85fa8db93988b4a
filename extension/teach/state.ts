import type { Label, PairId, PointId, Refusal, Seen, Tried } from "../wire/teach.ts";
import type { Draft } from "./draft.ts";
import type { Unfinished } from "./kept.ts";

/** What has just happened to one part; null where nothing is to be told. */
type PartNews = { readonly part: PairId | PointId; readonly why: Refusal } | null;

/** Where the teaching stands. Nothing of it but the draft and the origin outlives the page. */
export interface Teaching {
  readonly draft: Draft;
  /** Where the site is: `https://rt.agency.example`. */
  readonly origin: string;
  /** What each selector finds on the page that is open; none that is not there. */
  readonly seen: Readonly<Record<string, Seen>>;
  /** Selectors that know their element only by its place. */
  readonly byPlace: readonly string[];
  readonly news: PartNews;
  /** The labels of the record that is open, if one is. */
  readonly labels: readonly Label[];
  /** One answer for each line of the self-test. */
  readonly tested: { readonly kind: "no" } | { readonly kind: "unreachable" } | Lines;
  readonly tried: Tried | "trying" | "none" | null;
  readonly saved: "kept" | "file" | "red" | null;
}
interface Lines {
  readonly kind: "lines";
  readonly lines: readonly { readonly line: Draft["selfTest"][number]; readonly holds: boolean }[];
}

export const startTeaching = (draft: Draft, origin: string): Teaching => ({
  draft,
  origin,
  seen: {},
  byPlace: [],
  news: null,
  labels: [],
  tested: { kind: "no" },
  tried: null,
  saved: null,
});

/** The page begins with the question which site. */
export type TeachView =
  | {
      readonly kind: "start";
      readonly address: string;
      readonly name: string;
      readonly said: "bad-address" | "not-allowed" | "bad-file" | null;
      /** A site that was taught before and is taught again. */
      readonly again: Draft | null;
      /** One that somebody began to teach. */
      readonly unfinished: Unfinished | null;
    }
  | { readonly kind: "teaching"; readonly teaching: Teaching };
