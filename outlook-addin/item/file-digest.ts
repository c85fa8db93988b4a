import { fileDigest, textDigest } from "../../files/digest.ts";
import type { KeptFile } from "../kept/approval.ts";
import type { ItemFile } from "./read-item.ts";

/** Stands for a file that Outlook does not hand over: the same while it is this file of this window. */
export function unreadDigest({ id, name, size }: ItemFile): string {
  return textDigest(`unread ${id} ${size} ${name}`);
}

/**
 * The digest of an attachment for the message that is approved: of its bytes, or of what it is listed as where there
 * are none. An attached message is written anew at each reading, so its bytes never count.
 */
function approvedDigest(file: ItemFile, bytes: Uint8Array | null): string {
  return file.kind === "file" && bytes !== null && bytes.length > 0 ? fileDigest(bytes) : unreadDigest(file);
}

/** What an approval keeps of a file, so that whoever can't read it again knows it by its listing. */
export function keptFile(file: ItemFile, bytes: Uint8Array | null): KeptFile {
  return { listed: unreadDigest(file), digest: approvedDigest(file, bytes) };
}

/** Bytes that the handler reads of all files together, within its few seconds. */
const mostRead = 5 * 1024 * 1024;

/** The files of a message beside those of its approval. */
interface FilesNow {
  /** In order, as the approval knows them. */
  readonly digests: readonly string[];
  /** A file that was approved by its content was not handed over: nobody can say that it is still that one. */
  readonly unread: boolean;
}

/**
 * A file is compared by its content where the pane could read it, else by its listing (id, name, size), as are those
 * beyond the limit. Read one after another; `read` answers null for what it doesn't get.
 */
export async function digestsNow(
  files: readonly ItemFile[],
  kept: readonly KeptFile[],
  read: (file: ItemFile) => Promise<Uint8Array | null>,
): Promise<FilesNow> {
  const digests: string[] = [];
  let unread = false;
  let left = mostRead;
  for (const file of files) {
    const listed = unreadDigest(file);
    const known = kept.filter((one) => one.listed === listed)[0];
    const isRead = file.kind === "file" && known?.digest !== listed && file.size <= left;
    const bytes = isRead ? await read(file) : null;
    if (bytes !== null && bytes.length > 0) {
      left -= bytes.length;
      digests.push(fileDigest(bytes));
    } else {
      digests.push(known?.digest ?? listed);
      unread = unread || (isRead && known !== undefined);
    }
  }
  return { digests, unread };
}
