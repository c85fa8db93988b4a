import type { Item } from "../decide/index.ts";
import type { Detection } from "../detect/index.ts";
import type { Edit, PartId } from "../message/index.ts";

/** What the main button does to the message, as values: nothing is changed yet. */
export interface Plan {
  /** In order of part and place; they never overlap. */
  readonly edits: readonly Edit[];
  /** Attachments that go out whole. */
  readonly takeOut: readonly PartId[];
  /** The text of each part that is read, as it will arrive. */
  readonly left: Readonly<Partial<Record<PartId, string>>>;
}

export interface PlanInput {
  readonly detection: Detection;
  readonly items: readonly Item[];
  /** Quoted and forwarded history goes as one. */
  readonly cutHistory: boolean;
  /** Attachments that go out for another cause: taken out by the sender, or about nobody who may be told. */
  readonly takenOut: readonly PartId[];
}

export declare function plan(input: PlanInput): Plan;
