import type { About, Finding, Narrative } from "../../detect/index.ts";
import type { BundleLine, Field, Reduction } from "../../policy/index.ts";
import type { Facts } from "../facts.ts";
import type { Reason, RecipientStanding } from "../outcome.ts";
import type { Grant } from "../permission.ts";

/** An item before it is judged. */
export interface Draft {
  readonly id: string;
  readonly field: Field;
  readonly about: About;
  readonly places: readonly Finding[];
  /** Sentences that hold no field; null for a field's item. */
  readonly narratives: readonly Narrative[] | null;
  /** Only look-alikes: a strip becomes a question. */
  readonly low: boolean;
}

/** What a rule looks at, looked up once for the item. */
export interface Case {
  readonly draft: Draft;
  readonly facts: Facts;
  /** What the bundle says of the field for the person it is about. */
  readonly line: BundleLine;
  /** What it leaves as, if the bundle asks for less; and the field it is then. */
  readonly as: Reduction | null;
  readonly leavesAs: Field;
  /** The recipients who are outside the person's team and not stopped already, with the permissions in force. */
  readonly audience: readonly { readonly standing: RecipientStanding; readonly grants: readonly Grant[] }[];
}

export interface Objection {
  readonly outcome: "reduce" | "strip";
  readonly reason: Reason;
}

/** Says nothing, or objects. Rules never see each other, so their order can't matter. */
export type Rule = (given: Case) => Objection | null;

export const strip = (
  rule: Reason["rule"],
  code: Reason["code"],
  facts: Reason["facts"] = {},
): Objection => ({
  outcome: "strip",
  reason: { rule, code, facts },
});
