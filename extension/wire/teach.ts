import type { SiteAdapter } from "../../core/policy/index.ts";

/** What can be pointed at by itself. */
export const pointIds = ["to", "cc", "bcc", "from", "subject", "text", "send", "attach"] as const;
export type PointId = (typeof pointIds)[number];
/** Two things that belong together: a file's name and its remove button; a record's label and its value. */
export type PairId = "file" | "row";

/** What an element looks like to a person; each has `teach-what-<code>`. */
export const whatCodes = ["box", "list", "tick", "button", "link", "editor", "files", "other"] as const;
/** An element in words. The name is its label, never what somebody wrote into it. */
export interface What {
  readonly code: (typeof whatCodes)[number];
  readonly name: string;
}

/** What the overlay says, in the reader's language. */
export interface PickWords {
  readonly title: string;
  readonly keys: string;
  readonly what: Readonly<Record<What["code"], string>>;
}

/** What was pointed at, as the adapter will name it. */
export type Found =
  | { readonly kind: "place"; readonly at: string; readonly byPlace: boolean; readonly form: string | null }
  /** Boxes to tick, one for each person; `at` is inside the form. */
  | { readonly kind: "boxes"; readonly at: string; readonly form: string }
  | { readonly kind: "text"; readonly body: SiteAdapter["body"]; readonly form: string | null }
  | {
      readonly kind: "pair";
      readonly at: string;
      readonly first: string;
      readonly second: string;
      /** The file's own address stands in this link of the item. */
      readonly link: string | null;
    };
/** Why what was pointed at cannot be it; each has `teach-not-<code>`. */
export const refusalCodes = ["cancelled", "box", "text", "files", "pair", "unreachable"] as const;
export type Refusal = (typeof refusalCodes)[number];
export type Picked = { readonly kind: "found"; readonly found: Found } | { readonly kind: Refusal };

/** What an adapter's selector finds on the page that is open. */
export interface Seen {
  readonly count: number;
  readonly what: What | null;
}
/** A label of the record, without its value. `row`: the place among the adapter's rows, `at`: among their matches. */
export interface Label {
  readonly row: number;
  readonly at: number;
  readonly text: string;
}

type Rows = NonNullable<SiteAdapter["record"]>["rows"];
/** Asked of the picker, which is put into the page for it. */
export type PickerAsk =
  | { readonly kind: "teach-point"; readonly point: PointId; readonly words: PickWords }
  /** First one, then the other; the overlay's title changes. */
  | { readonly kind: "teach-pair"; readonly pair: PairId; readonly words: readonly [PickWords, PickWords] }
  | { readonly kind: "teach-look"; readonly selectors: readonly string[] }
  | { readonly kind: "teach-flash"; readonly selector: string }
  | { readonly kind: "teach-labels"; readonly rows: Rows }
  /** A selector of that label's value alone. */
  | { readonly kind: "teach-value"; readonly rows: Rows; readonly label: Label };

/** Asked of our script in the page; the popup asks for the standing. */
export type PageAsk =
  | { readonly kind: "standing" }
  /** What left this page behind our back was stopped: the page says so. */
  | { readonly kind: "stopped" }
  /** Each line of the self-test of an adapter that is not saved yet. */
  | { readonly kind: "teach-test"; readonly site: SiteAdapter }
  /** Holds the next press by that adapter from now on, whatever it is. */
  | { readonly kind: "teach-try"; readonly site: SiteAdapter; readonly words: TryWords }
  /** Answers when that press was held. */
  | { readonly kind: "teach-tried" };
export interface TryWords {
  readonly held: string;
  readonly next: string;
  readonly close: string;
}
/** How the press that was held came. */
export type Tried = { readonly held: "click" | "key" | "submit" | "script" | "request" };
