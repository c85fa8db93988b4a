import type { FormField, OutgoingMessage, Recipient } from "../../core/message/index.ts";
import { type Calls, NoAnswer } from "./calls.ts";

export type ComposeItem = Office.MessageCompose | Office.AppointmentCompose;

/** An attachment as Outlook lists it, unread. */
export interface ItemFile {
  readonly id: string;
  readonly name: string;
  /** In bytes; Outlook rounds it, and a cloud file may say 0. */
  readonly size: number;
  readonly inline: boolean;
  /** `cloud` is a link to a file elsewhere, `item` another message or appointment. */
  readonly kind: "file" | "item" | "cloud";
}

/** Who sends, and to whom. */
export interface Envelope {
  /** The address that it leaves from, which may be a shared mailbox. */
  readonly from: string;
  /** Whose mailbox Outlook is open for. */
  readonly user: string;
  readonly recipients: readonly Recipient[];
}

/** A message or an appointment as it stands in Outlook, with its attachments unread. */
export interface RawItem extends Envelope {
  readonly subject: string;
  readonly body: OutgoingMessage["body"];
  readonly fields: readonly FormField[];
  readonly files: readonly ItemFile[];
}

/** Reads everything but what is inside the attachments. Rejects with `NoAnswer` when anything stays unknown. */
export async function readItem(item: ComposeItem, user: string, calls: Calls): Promise<RawItem> {
  const [envelope, contents] = await Promise.all([
    readEnvelope(item, user, calls),
    readContents(item, calls),
  ]);
  return { ...envelope, ...contents };
}

export async function readEnvelope(item: ComposeItem, user: string, calls: Calls): Promise<Envelope> {
  const [from, recipients] = await Promise.all([readFrom(item, calls), readRecipients(item, calls)]);
  return { from, user, recipients };
}

export async function readContents(item: ComposeItem, calls: Calls): Promise<Omit<RawItem, keyof Envelope>> {
  const [subject, body, fields, files] = await Promise.all([
    calls.ask<string>((done) => item.subject.getAsync(done)).then(textOf),
    readBody(item, calls),
    readFields(item, calls),
    calls.ask<Office.AttachmentDetailsCompose[]>((done) => item.getAttachmentsAsync(done)),
  ]);
  return { subject, body, fields, files: files.map(fileOf) };
}

/** Some calls succeed and bring nothing (office-js #6098): nothing is not the same as an empty text. */
function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  throw new NoAnswer(null);
}

export function isAppointment(item: ComposeItem): item is Office.AppointmentCompose {
  return "requiredAttendees" in item && item.requiredAttendees !== undefined;
}

async function readFrom(item: ComposeItem, calls: Calls): Promise<string> {
  const { emailAddress } = await calls.ask<Office.EmailAddressDetails>((done) =>
    isAppointment(item) ? item.organizer.getAsync(done) : item.from.getAsync(done),
  );
  return textOf(emailAddress);
}

async function readRecipients(item: ComposeItem, calls: Calls): Promise<readonly Recipient[]> {
  const read = await Promise.all(
    listsOf(item).map(async ([via, list]) => {
      const people = await calls.ask<Office.EmailAddressDetails[]>((done) => list.getAsync(done));
      return people.map(({ emailAddress, displayName }): Recipient => {
        const name = displayName && displayName !== emailAddress ? displayName : null;
        return { address: textOf(emailAddress), name, via };
      });
    }),
  );
  return read.reduce<Recipient[]>((all, some) => all.concat(some), []);
}

/** An appointment's required attendees count as To, its optional ones as Cc. */
export function listsOf(item: ComposeItem): readonly (readonly [Recipient["via"], Office.Recipients])[] {
  return isAppointment(item)
    ? [
        ["to", item.requiredAttendees],
        ["cc", item.optionalAttendees],
      ]
    : [
        ["to", item.to],
        ["cc", item.cc],
        ["bcc", item.bcc],
      ];
}

async function readBody(item: ComposeItem, calls: Calls): Promise<OutgoingMessage["body"]> {
  const type = await calls.ask<Office.CoercionType>((done) => item.body.getTypeAsync(done));
  const format = (type as unknown) === "text" ? "text" : "html";
  const source = textOf(await calls.ask<string>((done) => item.body.getAsync(format, done)));
  // No body in HTML is empty: one that is was not handed over.
  if (format === "html" && source === "") throw new NoAnswer(null);
  return { format, source };
}

/** The place of an appointment travels with it, and may be a shelter's. */
async function readFields(item: ComposeItem, calls: Calls): Promise<readonly FormField[]> {
  if (!isAppointment(item)) return [];
  const value = textOf(await calls.ask<string>((done) => item.location.getAsync(done)));
  return [{ name: "location", label: "Location", value }];
}

function fileOf({ id, name, size, isInline, attachmentType }: Office.AttachmentDetailsCompose): ItemFile {
  const type: unknown = attachmentType;
  const kind = type === "cloud" || type === "item" ? type : "file";
  return { id, name, size, inline: isInline, kind };
}
