import { verify } from "../../core/disclose/index.ts";
import type { OutgoingMessage } from "../../core/message/index.ts";
import type { Policy } from "../../core/policy/index.ts";
import type { Compose, Leaving, Outgoing, Released } from "../../host/sending/compose.ts";
import { sameHtml } from "../../host/sending/same-html.ts";
import type { Calls } from "../item/calls.ts";
import { cloudLinks } from "../item/cloud-links.ts";
import { keptFile } from "../item/file-digest.ts";
import { outgoingOf } from "../item/outgoing-item.ts";
import { type ComposeItem, type RawItem, readItem } from "../item/read-item.ts";
import { withoutLink } from "../item/without-link.ts";
import type { KeptApproval, KeptFile } from "../kept/approval.ts";
import { base64Of, digestOf, openFiles } from "./item-files.ts";
import type { Notes } from "./notes.ts";
import { writeItem } from "./write-item.ts";

/** A message that is let go, with our own cover sheet in its place among the attachments. */
export interface Whole extends Leaving {
  readonly whole: OutgoingMessage;
  readonly raw: RawItem;
  readonly kept: readonly KeptFile[];
}

interface Surroundings {
  readonly item: ComposeItem;
  /** Whose mailbox Outlook is open for. */
  readonly user: string;
  readonly policy: Policy;
  readonly calls: Calls;
  /** Outlook did not hand a reviewed file to the handler again: its files are approved by their listing. */
  readonly byListing: boolean;
  readonly notes: Notes;
  /** Lets the message go, as it was read last. */
  readonly release: (leaving: Whole) => Promise<Released>;
}

export interface ItemCompose extends Compose {
  /** Whether the message is still what was approved before. */
  isStill(approved: KeptApproval): Promise<boolean>;
}

/** Outlook's compose window, by the item of Office.js. */
export function itemCompose({
  item,
  user,
  policy,
  calls,
  byListing,
  notes,
  release,
}: Surroundings): ItemCompose {
  const files = openFiles(item, calls);
  let last: Pick<Whole, "raw" | "whole" | "kept"> | null = null;
  const now = async () => {
    const raw = await readItem(item, user, calls);
    return last !== null && isSame(last.raw, raw) ? raw : null;
  };
  const read = async (): Promise<Outgoing> => {
    const raw = await readItem(item, user, calls);
    const all = await files.read(raw.files);
    const whole = outgoingOf(
      raw,
      all.map(({ file: { name }, kept: { digest }, content }) => ({ name, digest, content })),
      policy,
    );
    const kept = all.map((one) => (byListing ? keptFile(one.file, null) : one.kept));
    const approved = all.map(({ file: { name }, content }, place) => ({
      name,
      digest: kept[place]?.digest ?? "",
      content,
    }));
    last = { raw, whole: outgoingOf(raw, approved, policy), kept };
    const placed = whole.attachments.map((file, place) => ({
      file,
      place,
      ours: notes.isCoverSheet(file.digest),
    }));
    const theirs = placed.filter(({ ours }) => !ours);
    return {
      message: { ...whole, attachments: theirs.map(({ file }) => file) },
      files: whole.attachments.map(({ name }, place) => ({
        key: raw.files[place]?.id ?? name,
        name,
        bytes: all[place]?.bytes ?? null,
        inline: raw.files[place]?.inline ?? false,
      })),
      places: theirs.map(({ place }) => place),
      ours: placed.filter(({ ours }) => ours).map(({ place }) => place),
      bodyWithout: (source, places) =>
        places.reduce((text, place) => {
          const link = cloudLinks(raw.body.source)[place - raw.files.length];
          return link === undefined ? text : withoutLink(text, link);
        }, source),
    };
  };
  return {
    read,
    async isStill({ approval }) {
      await read();
      return last !== null && verify(last.whole, approval, []) === "same";
    },
    revoke: () => notes.revoke(),
    async apply(change, { message }) {
      const raw = await now();
      if (raw === null) return "changed";
      await writeItem({ item, calls, raw, change, recipients: message.recipients });
      return "applied";
    },
    async attach({ name, bytes, inline, whose }) {
      if (whose === "ours") await notes.noteCoverSheet(await digestOf(bytes));
      const base64 = await base64Of(bytes);
      await calls.ask<string>((done) =>
        item.addFileAttachmentFromBase64Async(base64, name, { isInline: inline }, done),
      );
    },
    async release(leaving) {
      if (last === null || (await now()) === null) return "changed";
      return await release({ ...leaving, ...last });
    },
  };
}

/** Whether nothing was written in between: an editor's own spelling does not count. */
function isSame(one: RawItem, other: RawItem): boolean {
  const rest = ({ body: _, ...raw }: RawItem) => JSON.stringify(raw);
  const { format, source } = one.body;
  return (
    rest(one) === rest(other) &&
    format === other.body.format &&
    (format === "html" ? sameHtml(source, other.body.source) : source === other.body.source)
  );
}
