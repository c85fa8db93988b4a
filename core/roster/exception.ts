import type { Item } from "../decide/index.ts";
import type { FieldId, ParticipantId } from "../ids.ts";
import type { Whose } from "./whose.ts";

/**
 * A row that stays here, and why. `whose`: nobody can say whom it is about. `item`: a field of that person may not
 * leave. `holds-more`: a cell of `column` says more than its field does; `item` is what was found in it.
 */
export type Exception = { readonly row: number; readonly person: ParticipantId | null } & (
  | { readonly kind: "whose"; readonly why: Exclude<Whose["kind"], "person"> }
  | { readonly kind: "item"; readonly item: Item }
  | { readonly kind: "holds-more"; readonly column: FieldId; readonly item: Item }
);

/**
 * What becomes of a column. `goes`; `not-chosen`: nobody said what it is; `notes`: it tells stories; `refused`: its
 * field may not leave for most people, `item` is one of theirs; `holds-more`: most of its cells say more than it does.
 */
export type ColumnFate = { readonly header: string; readonly field: FieldId | null } & (
  | { readonly kind: "goes" | "not-chosen" | "notes" }
  | { readonly kind: "refused" | "holds-more"; readonly item: Item }
);
