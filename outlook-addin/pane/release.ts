import { bytesToHex } from "@noble/hashes/utils.js";
import { approve } from "../../core/disclose/index.ts";
import type { Released } from "../../host/sending/compose.ts";
import { instant } from "../../host/store/clock.ts";
import type { Calls } from "../item/calls.ts";
import type { ComposeItem } from "../item/read-item.ts";
import { approvalName, approvalText } from "../kept/approval.ts";
import { readRing } from "../kept/ring.ts";
import type { Whole } from "./item-compose.ts";

/** Milliseconds for Outlook to send: its own alert may stand open in between. */
const sendPatience = 60_000;

interface Surroundings {
  readonly item: ComposeItem;
  readonly settings: Office.RoamingSettings;
  readonly calls: Calls;
  /** Of the policy that the message is reviewed by. */
  readonly version: string;
  /** Whether we press Send, where this Outlook lets us. */
  readonly sends: boolean;
  /** The entry that is approved in this message already; null where there is none. */
  readonly before: string | null;
  /** Told of an entry whose approval this one takes the place of: its message did not leave as it was. */
  readonly replaced: (entry: string) => Promise<void>;
}

/** Lets a message go: the approval is kept in it, then it is sent, or its sender presses Send. */
export function releaser({ item, settings, calls, version, sends, before, replaced }: Surroundings) {
  let standing = before;
  return async ({ whole, kept, bundle, participant, entry }: Whole): Promise<Released> => {
    const salt = bytesToHex(crypto.getRandomValues(new Uint8Array(32)));
    const approval = approve(whole, bundle, salt, []);
    const { turn } = readRing(settings);
    const stamp = { format: 1, at: instant(), version } as const;
    const text = approvalText({ ...stamp, approval, files: kept, participant, entry, ring: turn });
    await calls.ask<void>((done) => item.sessionData.setAsync(approvalName, text, done));
    if (standing !== null && standing !== entry) await replaced(standing).catch(() => {});
    standing = entry;
    if (!sends || !canSend(item)) return "ready";
    // Some clients refuse right after an attachment came (office-js #6519): the message is ready all the same.
    return await calls
      .ask<void>((done) => item.sendAsync(done), sendPatience)
      .then(
        () => "released",
        () => "ready",
      );
  };
}

/** Mailbox 1.15. */
export function canSend(item: ComposeItem): boolean {
  return typeof (item as Partial<ComposeItem>).sendAsync === "function";
}
