import type { Prepared } from "../../core/disclose/index.ts";
import type { Change, Outgoing } from "./compose.ts";

/** What has to change in the compose window: what was prepared, and an older cover sheet goes. */
export function changeOf({ message, places, ours }: Outgoing, prepared: Prepared): Change {
  const { sources, takeOut, dropped } = prepared;
  return {
    ...(sources.subject === undefined ? {} : { subject: sources.subject }),
    ...(sources.body === undefined ? {} : { body: { ...message.body, source: sources.body } }),
    ...(dropped.length === 0 ? {} : { recipients: { without: dropped } }),
    takeOut: [...places.filter((_, index) => takeOut.includes(`attachment:${index}`)), ...ours],
  };
}

/** The way back: what the sender wrote. */
export function undoOf({ message }: Outgoing, change: Change, coverSheets: readonly number[]): Change {
  return {
    ...(change.subject === undefined ? {} : { subject: message.subject }),
    ...(change.body === undefined ? {} : { body: message.body }),
    ...(change.recipients === undefined ? {} : { recipients: "as-read" }),
    takeOut: coverSheets,
  };
}
