import { base64Bytes } from "../../files/base64.ts";
import { type Calls, NoAnswer } from "../item/calls.ts";
import type { ComposeItem, ItemFile } from "../item/read-item.ts";

/** Milliseconds that one attachment may take, and that all of them may. */
const patience = { one: 1500, all: 2000 } as const;

/** The bytes of an attachment; null where Outlook does not hand them over in time. */
export type ReadFile = (file: ItemFile) => Promise<Uint8Array | null>;

/**
 * Reads the attachments of one look, each once; the time of all begins now. Outlook may never answer (#5845), or
 * succeed and bring nothing (#6098).
 */
export function openFiles(item: ComposeItem, calls: Calls): ReadFile {
  const end = Date.now() + patience.all;
  let late: Promise<null> | null = null;
  const known = new Map<string, Promise<Uint8Array | null>>();
  const read = async ({ id }: ItemFile): Promise<Uint8Array | null> => {
    try {
      const { format, content } = await calls.ask<Office.AttachmentContent>((done) => {
        // Its turn may come late: what would come behind the end is asked for no more.
        if (Date.now() >= end) throw new NoAnswer(null);
        item.getAttachmentContentAsync(id, done);
      }, patience.one);
      return (format as unknown) === "base64" ? base64Bytes(content) : null;
    } catch {
      return null;
    }
  };
  return (file) => {
    late = late ?? nothingAt(end);
    const bytes = known.get(file.id) ?? Promise.race([read(file), late]);
    known.set(file.id, bytes);
    return bytes;
  };
}

const nothingAt = (end: number) =>
  new Promise<null>((resolve) => setTimeout(() => resolve(null), Math.max(0, end - Date.now())));
