import type { Say } from "../../core/say.ts";
import { choosing } from "./choose.ts";
import type { SheetInput } from "./input.ts";
import type { Button } from "./model.ts";

/** A held message that tells of an immediate risk, without the purpose that waits for nobody: offers that purpose. */
export function emergencyButton({ check, choices, policy }: SheetInput, say: Say): Button | null {
  const { bundle, holds } = check.decision;
  const urgent = policy.policy.bundles.find((one) => one.urgent);
  const isUrgent = bundle !== null && policy.bundle.get(bundle)?.urgent === true;
  const atRisk = check.detection.findings.some(({ field }) => field === "immediate-risk");
  if (!urgent || isUrgent || !atRisk || holds.length === 0) return null;
  return {
    label: say("do-urgent"),
    press: { kind: "act", action: choosing(choices, { bundle: urgent.id }) },
  };
}
