import type { Attachment, AttachmentContent } from "../../core/message/index.ts";
import type { Policy } from "../../core/policy/index.ts";
import { fileDigest, readAttachment, textDigest } from "../../files/index.ts";
import { type ListedFile, type Outgoing, Unreadable } from "../../host/sending/compose.ts";
import type { Opening, Via, Written } from "../wire/verbs.ts";
import { readAddresses } from "./addresses.ts";
import { nameChannel } from "./channel.ts";

/** Reads messages; a file is read once, however often the message is looked at. */
type ReadOutgoing = (written: Written, coverSheets: ReadonlySet<string>) => Promise<Outgoing>;

const vias: readonly Via[] = ["to", "cc", "bcc"];

/** `writer` is the address that the browser's settings name, for a page that does not show who writes. */
export function outgoingReader(
  policy: Policy,
  { channel, path }: Opening,
  writer: string | null,
): ReadOutgoing {
  const contents = new Map<string, Promise<AttachmentContent>>();
  /** Says nothing about the name that it stands for, and is the same for one file in one window. */
  const salt = crypto.randomUUID();
  const readFile = async ({ key: file, name, bytes }: ListedFile): Promise<Attachment> => {
    if (bytes === null) {
      const digest = textDigest(`${salt} ${file}`);
      return { name, digest, content: { kind: "not-checked", why: "no-answer" } };
    }
    const data = new Uint8Array(await bytes.arrayBuffer());
    const digest = fileDigest(data);
    const key = `${digest} ${name}`;
    const content =
      contents.get(key) ??
      readAttachment({ name, mediaType: bytes.type || null, bytes: data, inline: false });
    contents.set(key, content);
    return { name, digest, content: await content };
  };
  return async (written, coverSheets) => {
    const shown = written.from ?? writer;
    if (shown === null) throw new Unreadable("sender");
    const { recipients } = written;
    if (recipients === null) throw new Unreadable("recipients");
    const [from] = readAddresses(shown);
    const sender = from?.address ?? "";
    const files = await Promise.all(written.attachments.map(readFile));
    const all = files.map((file, place) => ({ file, place, ours: coverSheets.has(file.digest) }));
    const kept = all.filter(({ ours }) => !ours);
    return {
      files: written.attachments,
      message: {
        sender,
        recipients: vias.flatMap((via) =>
          recipients[via].flatMap(readAddresses).map(({ address, name }) => ({ address, name, via })),
        ),
        channel: nameChannel(channel, path, sender, policy.channels),
        subject: written.subject,
        body: written.body,
        fields: [],
        attachments: kept.map(({ file }) => file),
      },
      places: kept.map(({ place }) => place),
      limits: {
        fixed: written.attachments.flatMap(({ fixed }, place) => (fixed ? place : [])),
        takesFiles: written.takesFiles,
      },
      ours: all.filter(({ ours }) => ours).map(({ place }) => place),
      bodyWithout: (source) => source,
    };
  };
}
