import { isOlder } from "../../core/detect/index.ts";
import type { SheetInput } from "./input.ts";

/** Whether an older message is quoted or forwarded below, and still goes along. */
export function holdingHistory({ check, choices }: SheetInput): boolean {
  return !choices.cutHistory && check.detection.layouts.some(({ text }) => text.sections.some(isOlder));
}
