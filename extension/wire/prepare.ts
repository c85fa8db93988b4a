import type { Choices } from "../../core/decide/index.ts";
import type { FieldId } from "../../core/ids.ts";
import type { SiteAdapter } from "../../core/policy/index.ts";

/** What the page that prepares disclosures asks of our script in a tab. */
export type TabAsk =
  /** Which of these fields stand in the record that is open there. Answers `RecordThere`; no value leaves the page. */
  | ({ readonly kind: "record-there" } & Wanted)
  /** What the record says of these fields, and of no other. Answers a list of `ReadValue`. */
  | ({ readonly kind: "record" } & Wanted)
  /** Whether a message is open there. Answers `PlaceThere`. */
  | { readonly kind: "place" }
  /** Puts a disclosure into the message that is open there. Answers `PutIn` of `host/preparing`. */
  | { readonly kind: "put-in"; readonly disclosure: Disclosure };

/** What is looked for in a record. */
export interface Wanted {
  readonly labels: FieldLabels;
  /** Words of headings under which a record tells of somebody else, folded: `emergency contact`, `mother`. */
  readonly others: readonly string[];
}

/** What pages may call each field, folded. */
export type FieldLabels = readonly { readonly field: FieldId; readonly labels: readonly string[] }[];

/** Null where the page shows no record that we know. */
export type RecordThere = { readonly present: readonly FieldId[] } | null;

export interface ReadValue {
  readonly field: FieldId;
  /** As the page calls it. */
  readonly label: string;
  readonly value: string;
}

/** Null where no message is open. */
export type PlaceThere = {
  readonly channel: SiteAdapter["channel"];
  readonly path: string;
  /** Null where the page does not show who writes. */
  readonly from: string | null;
} | null;

/** A disclosure that is ready to be put into a message. */
export interface Disclosure {
  readonly subject: string;
  readonly to: string;
  readonly text: string;
  readonly html: string;
  readonly files: readonly { readonly name: string; readonly mediaType: string; readonly base64: string }[];
  /** What was chosen for it, so that nothing is asked twice at Send. */
  readonly choices: Choices;
  /** The draft that is done with once it has left. */
  readonly draft: string | null;
}
