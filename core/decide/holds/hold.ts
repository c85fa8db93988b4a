import type { About, Detection } from "../../detect/index.ts";
import type { PartId } from "../../message/index.ts";
import type { Facts } from "../facts.ts";
import type { Hold, HoldCode, Item, Reason } from "../outcome.ts";

/** What Stage 2 looks at: the finished items, and what would be left of the message. */
export interface Finished {
  readonly facts: Facts;
  readonly detection: Detection;
  /** An item whose every place goes with another's unit counts as stripped. */
  readonly items: readonly Item[];
  /** Attachments that leave. */
  readonly attachmentsLeft: readonly PartId[];
  /** Only a greeting, a closing and a signature would be left. */
  readonly onlyGreetingLeft: boolean;
  /** Something would be taken out. */
  readonly changes: boolean;
}

/** Raises a hold or says nothing. */
export type HoldRule = (given: Finished) => Hold | null;

export const hold = (
  code: HoldCode,
  liftedBy: Hold["liftedBy"],
  more: {
    readonly detail?: Reason["code"];
    readonly facts?: Reason["facts"];
    readonly addresses?: readonly string[];
    readonly parts?: readonly PartId[];
    readonly people?: readonly About[];
  } = {},
): Hold => ({
  code,
  liftedBy,
  reason: { rule: "message", code: more.detail ?? code, facts: more.facts ?? {} },
  addresses: more.addresses ?? [],
  parts: more.parts ?? [],
  people: more.people ?? [],
});

export const leaves = (item: Item): boolean => item.outcome === "include" || item.outcome === "reduce";
