import type { Policy } from "../../policy/index.ts";
import { type Conditions, type Misfit, narrowed, unconditional } from "./conditions.ts";
import { type Refused, refused } from "./refusal.ts";
import type { Provision } from "./resource.ts";
import { hasSelection, permitted, type Selection } from "./selection.ts";

/** One thing that is explicitly permitted. */
export interface Permit {
  readonly conditions: Conditions;
  readonly selection: Selection;
}

export interface Rules {
  readonly permits: readonly Permit[];
  readonly denies: readonly { readonly rule: Provision; readonly path: string }[];
}

/**
 * The permits that have none inside them, each within all that stands around it, and every deny. The root is "an
 * exception to the base" when it has no type, so it permits nothing; what it says of when, to whom and for what narrows
 * what is inside. A permit inside a deny is an exception that we do not make.
 */
export function rulesIn(root: Provision, policy: Policy, misfit: Misfit): Rules | Refused {
  const permits: Permit[] = [];
  const denies: { rule: Provision; path: string }[] = [];
  let modified: string | null = null;

  function walk(rule: Provision, path: string, around: Conditions, isRoot: boolean): void {
    if ("modifierExtension" in rule) modified ??= path;
    const inner = rule.provision.map((one, index) => ({ one, at: `${path}.provision[${index}]` }));
    if (rule.type === "deny" && !isRoot) {
      denies.push({ rule, path });
      for (const { at } of inner) misfit(at);
      return;
    }
    const conditions = narrowed(around, rule, path, policy, misfit);
    // What the rule around it is about narrows it too, and we do not say two selections at once.
    const isHidden = hasSelection(rule) && (isRoot ? rule.type !== "permit" || inner.length > 0 : true);
    for (const { one, at } of inner) {
      if (one.type === "deny") walk(one, at, unconditional, false);
      else if (one.type === "permit" && conditions !== null && !isHidden) walk(one, at, conditions, false);
      else misfit(at);
    }
    if (rule.type !== "permit" || conditions === null || inner.some(({ one }) => one.type !== "deny")) return;
    const selection = permitted(rule, path, policy, misfit);
    if (selection !== null) permits.push({ conditions, selection });
  }
  walk(root, "provision", unconditional, true);
  return modified === null ? { permits, denies } : refused("fhir-modifier", modified);
}
