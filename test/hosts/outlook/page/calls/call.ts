import type { OpenItem } from "../open-item.ts";

/** What a call of the add-in gets: a value, or one of Outlook's error codes (outlook-web-16.01.debug.js, 9964-10016). */
export type Answer =
  | { readonly error: false; readonly data?: unknown }
  | { readonly error: true; readonly errorCode: number }
  | { readonly wasSuccessful: boolean; readonly customProperties: string };

export const ok = (data?: unknown): Answer => ({ error: false, data });
export const failed = (errorCode: number): Answer => ({ error: true, errorCode });

/** What the answers are made from. */
export interface Asked {
  readonly item: OpenItem;
  /** What the page that asks was opened with. */
  readonly context: string | null;
  readonly saveRoaming: (values: Readonly<Record<string, string>>) => void;
  readonly close: () => void;
}

/** Each id has parameters of its own, which office.js has checked: `never` lets every call name its own. */
export type Calls = Readonly<Record<number, (asked: Asked, params: never) => Answer>>;
