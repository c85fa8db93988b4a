import type { Policy } from "../../core/policy/index.ts";
import type { Calls } from "../item/calls.ts";

export async function refreshCaseload(
  _policy: Policy,
  _user: string,
  _settings: Office.RoamingSettings,
  _calls: Calls,
): Promise<void> {}
