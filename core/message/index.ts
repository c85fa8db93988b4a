export type { Edit } from "./edit.ts";
export type { HostPort, NewFile } from "./host-port.ts";
export type {
  Attachment,
  AttachmentContent,
  Body,
  FormField,
  OutgoingMessage,
  PartId,
  Recipient,
  Unread,
} from "./outgoing-message.ts";
export type { PartText, Range, Run, Section } from "./part-text.ts";
