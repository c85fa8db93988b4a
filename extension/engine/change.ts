import type { Prepared } from "../../core/disclose/index.ts";
import type { Change } from "../wire/verbs.ts";
import { without } from "./addresses.ts";
import type { Outgoing } from "./outgoing.ts";

/** What has to change in the compose window: what was prepared, and an older cover sheet goes. */
export function changeOf({ written, places, ours }: Outgoing, prepared: Prepared): Change {
  const { sources, takeOut, dropped } = prepared;
  const { to, cc, bcc } = written.recipients;
  return {
    ...(sources.subject === undefined ? {} : { subject: sources.subject }),
    ...(sources.body === undefined ? {} : { body: { ...written.body, source: sources.body } }),
    ...(dropped.length === 0
      ? {}
      : { recipients: { to: without(to, dropped), cc: without(cc, dropped), bcc: without(bcc, dropped) } }),
    takeOut: [...places.filter((_, index) => takeOut.includes(`attachment:${index}`)), ...ours],
  };
}

/** The way back: what the sender wrote. */
export function undoOf({ written }: Outgoing, change: Change, coverSheets: readonly number[]): Change {
  return {
    ...(change.subject === undefined ? {} : { subject: written.subject }),
    ...(change.body === undefined ? {} : { body: written.body }),
    ...(change.recipients === undefined ? {} : { recipients: written.recipients }),
    takeOut: coverSheets,
  };
}
