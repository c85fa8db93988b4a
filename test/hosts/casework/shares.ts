import type { PracticeFile } from "../practice/files.ts";

/** What a partner is sent. */
export interface Letter {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** A share that is being written. Its words travel from page to page in the form; only files are kept here. */
export interface Share {
  readonly id: string;
  /** The record that it began from. */
  readonly number: string;
  readonly files: readonly PracticeFile[];
  /** As page 3 was handed out, before anything was changed in it. */
  readonly lookedOver: { readonly letter: Letter; readonly files: readonly PracticeFile[] } | null;
}

export interface Sent {
  readonly number: string;
  readonly lookedOver: Letter;
  readonly left: Letter;
  readonly files: readonly PracticeFile[];
  /** Names of files that were there when it was looked over. */
  readonly filesBefore: readonly string[];
}

/** The shares and what left, in memory: a restart begins anew. */
export interface Shares {
  begin(number: string): Share;
  share(id: string): Share | null;
  change(share: Share, change: Partial<Pick<Share, "files" | "lookedOver">>): Share;
  /** A share leaves once. */
  send(share: Share, left: Letter): void;
  readonly sent: readonly Sent[];
}

export function openShares(): Shares {
  const shares = new Map<string, Share>();
  const sent: Sent[] = [];
  let last = 0;
  return {
    begin(number) {
      last += 1;
      const share: Share = { id: `s${last}`, number, files: [], lookedOver: null };
      shares.set(share.id, share);
      return share;
    },
    share: (id) => shares.get(id) ?? null,
    change(share, change) {
      const changed = { ...share, ...change };
      shares.set(share.id, changed);
      return changed;
    },
    send({ id, number, files, lookedOver }, left) {
      if (!shares.delete(id)) return;
      sent.push({
        number,
        left,
        files,
        lookedOver: lookedOver?.letter ?? left,
        filesBefore: (lookedOver?.files ?? files).map(({ name }) => name),
      });
    },
    sent,
  };
}
