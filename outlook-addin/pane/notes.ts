import type { Calls } from "../item/calls.ts";
import type { ComposeItem } from "../item/read-item.ts";
import { approvalName, type KeptApproval, readApproval } from "../kept/approval.ts";

/** Under this name `sessionData` holds the digests of the cover sheets that we attached to this message. */
const coverSheetsName = "safe-disclosure/cover-sheets";

/** What we noted in this message's own `sessionData` before, so that a pane that is opened again knows it. */
export interface Notes {
  /** What was approved last. */
  readonly approved: KeptApproval | null;
  /** Rejects where the approval may still stand. */
  revoke(): Promise<void>;
  isCoverSheet(digest: string): boolean;
  /** Rejects when it can't be noted: then a cover sheet must not be attached. */
  noteCoverSheet(digest: string): Promise<void>;
}

export async function openNotes(item: ComposeItem, calls: Calls): Promise<Notes> {
  // Nothing noted is an error too (9050).
  const read = (name: string) =>
    calls.ask<string>((done) => item.sessionData.getAsync(name, done)).catch(() => null);
  const approved = readApproval(await read(approvalName));
  const coverSheets = readDigests(await read(coverSheetsName));
  return {
    approved,
    async revoke() {
      // An empty text is none, and unlike a removal it does not fail where nothing stands.
      await calls.ask<void>((done) => item.sessionData.setAsync(approvalName, "", done));
    },
    isCoverSheet: (digest) => coverSheets.has(digest),
    async noteCoverSheet(digest) {
      const all = JSON.stringify([...coverSheets, digest]);
      await calls.ask<void>((done) => item.sessionData.setAsync(coverSheetsName, all, done));
      coverSheets.add(digest);
    },
  };
}

function readDigests(text: string | null): Set<string> {
  try {
    const given: unknown = JSON.parse(text ?? "[]");
    return new Set(Array.isArray(given) ? given.filter((one) => typeof one === "string") : []);
  } catch {
    return new Set();
  }
}
