import type { AttachmentContent, Unread } from "../../core/message/index.ts";
import { base64Bytes } from "../../files/base64.ts";
import { fileDigest, readAttachment } from "../../files/index.ts";
import type { Calls } from "../item/calls.ts";
import { keptFile } from "../item/file-digest.ts";
import type { ComposeItem, ItemFile } from "../item/read-item.ts";
import type { KeptFile } from "../kept/approval.ts";

/** An attachment with what is inside. */
export interface ReadFile {
  readonly file: ItemFile;
  /** Null when Outlook did not hand it over. */
  readonly bytes: Blob | null;
  readonly kept: KeptFile;
  readonly content: AttachmentContent;
}

/** Bytes; larger files are not asked for. */
const largest = 25 * 1024 * 1024;
/** Milliseconds for one file, and until one that did not come is asked for again. */
const patience = 8000;
const pause = 60_000;

/**
 * Reads attachments one after another, each once: Outlook may take seconds for one, and sometimes never answers
 * (office-js #5845). One that was not handed over is asked for again after a minute.
 */
export function openFiles(item: ComposeItem, calls: Calls) {
  const known = new Map<string, { readonly read: ReadFile; readonly at: number }>();
  const unread = (file: ItemFile, why: Unread): ReadFile => ({
    file,
    bytes: null,
    kept: keptFile(file, null),
    content: { kind: "not-checked", why },
  });
  const readOne = async (file: ItemFile): Promise<ReadFile> => {
    if (file.kind === "cloud") return unread(file, "elsewhere");
    if (file.size > largest) return unread(file, "too-large");
    const bytes = await bytesOf(item, file, calls).catch(() => null);
    // Some clients answer with nothing (office-js #6098): that is not an empty file.
    if (bytes === null || (bytes.length === 0 && file.size > 0)) return unread(file, "no-answer");
    const name = file.kind === "item" && !/\.(eml|ics)$/i.test(file.name) ? `${file.name}.eml` : file.name;
    const content = await readAttachment({ name, mediaType: null, bytes, inline: file.inline });
    return { file, bytes: new Blob([bytes]), kept: keptFile(file, bytes), content };
  };
  return {
    async read(files: readonly ItemFile[]): Promise<readonly ReadFile[]> {
      const all: ReadFile[] = [];
      for (const file of files) {
        const before = known.get(keyOf(file));
        const stands = before && (before.read.bytes !== null || performance.now() - before.at < pause);
        const one = stands ? before : { read: await readOne(file), at: performance.now() };
        known.set(keyOf(file), one);
        all.push(one.read);
      }
      return all;
    },
  };
}

/** One that was edited in place keeps its id. */
const keyOf = ({ id, name, size }: ItemFile) => `${id} ${size} ${name}`;

async function bytesOf(
  item: ComposeItem,
  { id }: ItemFile,
  calls: Calls,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const { content, format } = await calls.ask<Office.AttachmentContent>(
    (done) => item.getAttachmentContentAsync(id, done),
    patience,
  );
  const kind: unknown = format;
  if (kind === "url") return null;
  const bytes = kind === "base64" ? base64Bytes(content) : new TextEncoder().encode(content);
  return bytes && new Uint8Array(bytes);
}

/** As `addFileAttachmentFromBase64Async` takes a file. */
export async function base64Of(bytes: Blob): Promise<string> {
  const all = new Uint8Array(await bytes.arrayBuffer());
  let letters = "";
  // A call takes only so many arguments.
  for (let at = 0; at < all.length; at += 0x8000)
    letters += String.fromCharCode(...all.subarray(at, at + 0x8000));
  return btoa(letters);
}

/** SHA-256 of a file that we are about to attach. */
export async function digestOf(bytes: Blob): Promise<string> {
  return fileDigest(new Uint8Array(await bytes.arrayBuffer()));
}
