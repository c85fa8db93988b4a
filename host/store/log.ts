import type { SiteId } from "../../core/ids.ts";
import {
  type ChainEnd,
  type FreeWords,
  type Handover,
  type LogLine,
  lastOutcomes,
  type NewLine,
  type OutcomeLine,
  sealLine,
} from "../../core/log/index.ts";
import { type Signer, signerOf } from "../../core/signature.ts";
import { dayOf, type Instant } from "../../core/time.ts";
import { seal } from "./seal.ts";

/** What a send needs of the log. */
export interface LogWriter {
  /** Rejects when the line is not on the disk. */
  append(line: NewLine): Promise<void>;
  /** What was typed, readable with this device's own key only. */
  seal(words: readonly FreeWords[]): Promise<string | null>;
}

/** The log of this device. Whoever writes does it here, one line at a time, so that the chain cannot fork. */
export interface Log extends LogWriter {
  lines(): Promise<readonly LogLine[]>;
  signer(): Promise<Signer>;
  /** Writes that a page of this site could not be protected, unless today's lines say so already. */
  noteUnprotected(site: SiteId): Promise<void>;
  /**
   * Writes what became of files that were saved; false where another page did that already. `by` is the work address of whoever
   * says so; where nobody knows it, this browser's user is whoever saved them.
   */
  noteHandover(entry: string, handover: Handover, by: string | null): Promise<boolean>;
}

/** The lock of whoever writes to the store of this origin: its chain cannot fork. */
export const logLock = "safe-disclosure/log";

/** There is no room for another line, until the log was saved as a file. */
export class StoreFull extends Error {}

/** Where lines and keys are kept. */
export interface LogStore {
  /** The end of the chain; null for an empty one. */
  last(): Promise<ChainEnd | null>;
  lines(): Promise<readonly LogLine[]>;
  /** What became of an entry, oldest first; a log grows for years, and this is asked at each send. */
  outcomes(entry: string): Promise<readonly OutcomeLine[]>;
  /** Rejects when the line is not kept for good. */
  add(line: LogLine): Promise<void>;
  /** This device's keys, made when they are first asked for. */
  pair(): Promise<CryptoKeyPair>;
  wordsKey(): Promise<CryptoKey>;
}

interface Surroundings {
  readonly store: LogStore;
  /** Does one thing at a time, whoever asks. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
  readonly crypto: Crypto;
  readonly now: () => Instant;
}

export function openLog({ store, alone, crypto, now }: Surroundings): Log {
  const { subtle } = crypto;
  const device = async () => await signerOf(subtle, await store.pair());
  const write = async (line: NewLine) => {
    await store.add(await sealLine(line, now(), await store.last(), await device()));
  };
  return {
    append: (line) =>
      alone(async () => {
        // A page that goes away as it sends, and whoever saw it go, both tell: the second one changes nothing.
        if (line.kind === "outcome") {
          const last = (await store.outcomes(line.body.entry)).at(-1);
          if (last?.body.outcome === line.body.outcome) return;
        }
        await write(line);
      }),
    noteUnprotected: (site) =>
      alone(async () => {
        const today = dayOf(now());
        const said = (await store.lines()).some(
          (line) => line.kind === "unprotected" && line.body.site === site && dayOf(line.time) >= today,
        );
        if (!said) await write({ kind: "unprotected", body: { site } });
      }),
    noteHandover: (entry, handover, by) =>
      alone(async () => {
        const lines = await store.lines();
        if (lastOutcomes(lines).get(entry)?.body.outcome !== "saved") return false;
        const [sender] = lines.flatMap(({ kind, body }) =>
          kind === "entry" && body.id === entry ? [body.sender.address] : [],
        );
        const named = by ?? sender;
        const who = named ? { by: named } : {};
        await write({
          kind: "outcome",
          body:
            handover.kind === "delivered"
              ? { entry, outcome: "delivered", ...who, on: handover.on }
              : { entry, outcome: "cancelled", ...who },
        });
        return true;
      }),
    lines: () => store.lines(),
    signer: () => alone(device),
    async seal(words) {
      if (words.length === 0) return null;
      const { iv, bytes } = await seal(words, await alone(() => store.wordsKey()), crypto);
      return `${base64url(iv)}.${base64url(bytes)}`;
    },
  };
}

const base64url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=+$/, "");
