import { type ScreenReason, screenReasons } from "../core/screen/index.ts";

/**
 * What became of a review: the message was `changed` after it, it is too old or by other rules (`old-review`), or all is
 * as it was but a file that Outlook did not hand over again (`unreadable`).
 */
const reviewReasons = ["changed", "old-review", "unreadable"] as const;
export type ReviewReason = (typeof reviewReasons)[number];

export const isReviewReason = (reason: string): boolean => reviewReasons.some((one) => one === reason);

/** Why the on-send handler asked: `not-checked` where something could not be read. */
export type AlertReason = ScreenReason | ReviewReason | "not-checked";
export const alertReasons: readonly AlertReason[] = [...screenReasons, ...reviewReasons, "not-checked"];

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
