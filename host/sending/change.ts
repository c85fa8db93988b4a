import type { Prepared } from "../../core/disclose/index.ts";
import type { Change, Outgoing } from "./compose.ts";

/** What has to change in the compose window: what was prepared, and an older cover sheet goes. */
export function changeOf({ message, places, ours, bodyWithout }: Outgoing, prepared: Prepared): Change {
  const { sources, dropped } = prepared;
  const goes = places.filter((_, index) => prepared.takeOut.includes(`attachment:${index}`));
  const takeOut = [...goes, ...ours];
  const source = bodyWithout(sources.body ?? message.body.source, takeOut);
  return {
    ...(sources.subject === undefined ? {} : { subject: sources.subject }),
    ...(source === message.body.source ? {} : { body: { ...message.body, source } }),
    ...fieldsOf(message.fields, (name) => sources[`field:${name}`]),
    ...(dropped.length === 0 ? {} : { recipients: { without: dropped } }),
    takeOut,
  };
}

/** The way back: what the sender wrote. */
export function undoOf({ message }: Outgoing, change: Change, coverSheets: readonly number[]): Change {
  return {
    ...(change.subject === undefined ? {} : { subject: message.subject }),
    ...(change.body === undefined ? {} : { body: message.body }),
    ...fieldsOf(message.fields, (wanted) =>
      change.fields?.some(({ name }) => name === wanted)
        ? message.fields.find(({ name }) => name === wanted)?.value
        : undefined,
    ),
    ...(change.recipients === undefined ? {} : { recipients: "as-read" }),
    takeOut: coverSheets,
  };
}

function fieldsOf(
  fields: Outgoing["message"]["fields"],
  newValue: (name: string) => string | undefined,
): Pick<Change, "fields"> {
  const changed = fields.flatMap(({ name }) => {
    const value = newValue(name);
    return value === undefined ? [] : { name, value };
  });
  return changed.length === 0 ? {} : { fields: changed };
}
