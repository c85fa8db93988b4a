import { normaliseAddress, type Recipient } from "../../core/message/index.ts";
import type { Change } from "../../host/sending/compose.ts";
import type { Calls } from "../item/calls.ts";
import { type ComposeItem, isAppointment, listsOf, type RawItem } from "../item/read-item.ts";

interface Writing {
  readonly item: ComposeItem;
  readonly calls: Calls;
  /** The item as it stands. */
  readonly raw: RawItem;
  readonly change: Change;
  /** Everyone who stood there when the sheet opened. */
  readonly recipients: readonly Recipient[];
}

/**
 * Writes a change, one call after another: Outlook may lose one of two that come at once. A body that stays the same
 * is never written, as that alone moves a message to the drafts (office-js #6792). Rejects at the first call that
 * fails.
 */
export async function writeItem({ item, calls, raw, change, recipients }: Writing): Promise<void> {
  const { subject, body, fields = [], takeOut } = change;
  if (subject !== undefined && subject !== raw.subject)
    await calls.ask<void>((done) => item.subject.setAsync(subject, done));
  if (body !== undefined && body.source !== raw.body.source) {
    // The older messages of a thread too: that is what `getAsync` reads and `setAsync` replaces, unless told otherwise.
    const options = { coercionType: body.format as Office.CoercionType };
    await calls.ask<void>((done) => item.body.setAsync(body.source, options, done));
  }
  for (const { name, value } of fields)
    if (name === "location" && isAppointment(item))
      await calls.ask<void>((done) => item.location.setAsync(value, done));
  if (change.recipients !== undefined) {
    const without = change.recipients === "as-read" ? [] : change.recipients.without.map(normaliseAddress);
    const left = recipients.filter(({ address }) => !without.includes(normaliseAddress(address)));
    for (const [via, list] of listsOf(item)) {
      const people = left.filter((one) => one.via === via);
      if (people.length === raw.recipients.filter((one) => one.via === via).length) continue;
      const entries = people.map(({ address, name }) => ({
        emailAddress: address,
        displayName: name ?? address,
      }));
      await calls.ask<void>((done) => list.setAsync(entries, done));
    }
  }
  for (const place of takeOut) {
    const file = raw.files[place];
    if (file) await calls.ask<void>((done) => item.removeAttachmentAsync(file.id, done));
  }
}
