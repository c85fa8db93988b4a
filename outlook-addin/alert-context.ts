import { type ScreenReason, screenReasons } from "../core/screen/index.ts";

/** Why the on-send handler asked: `changed` after it was approved, `not-checked` where something could not be read. */
export type AlertReason = ScreenReason | "changed" | "not-checked";
export const alertReasons: readonly AlertReason[] = [...screenReasons, "changed", "not-checked"];

/** What the alert tells the pane that its button opens: codes and field ids, never a value. */
export interface AlertContext {
  readonly reasons: readonly AlertReason[];
  readonly fields: readonly string[];
}

export const contextText = ({ reasons, fields }: AlertContext): string => JSON.stringify({ reasons, fields });

/** Null for whatever the alert did not write: the pane opens all the same. */
export function readContext(text: unknown): AlertContext | null {
  try {
    const { reasons, fields } = JSON.parse(String(text)) as Partial<AlertContext>;
    const known = reasons?.filter((one) => alertReasons.includes(one));
    return known && fields ? { reasons: known, fields: fields.map(String) } : null;
  } catch {
    return null;
  }
}
