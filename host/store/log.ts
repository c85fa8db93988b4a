import type { SiteId } from "../../core/ids.ts";
import { type FreeWords, type LogLine, makeDeviceKey, type NewLine, sealLine } from "../../core/log/index.ts";
import { type Signer, signerOf } from "../../core/signature.ts";
import { dayOf, type Instant } from "../../core/time.ts";
import type { Database } from "./database.ts";

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
}

interface Surroundings {
  readonly database: Database;
  readonly locks: LockManager;
  readonly crypto: Crypto;
  readonly now: () => Instant;
}

export function openLog({ database, locks, crypto, now }: Surroundings): Log {
  const { subtle } = crypto;
  const alone = <T>(work: () => Promise<T>): Promise<T> => locks.request("safe-disclosure/log", work);
  const device = async () => {
    const kept = await database.keys.get("device");
    if (kept?.id === "device") return await signerOf(subtle, kept.pair);
    const pair = await makeDeviceKey(subtle);
    await database.keys.add({ id: "device", pair });
    return await signerOf(subtle, pair);
  };
  const wordsKey = async () => {
    const kept = await database.keys.get("words");
    if (kept?.id === "words") return kept.key;
    const key = await subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
    await database.keys.add({ id: "words", key });
    return key;
  };
  const write = async (line: NewLine) => {
    const previous = (await database.lines.orderBy("seq").last()) ?? null;
    await database.lines.add(await sealLine(line, now(), previous, await device()));
  };
  return {
    append: (line) => alone(() => write(line)),
    noteUnprotected: (site) =>
      alone(async () => {
        const today = dayOf(now());
        const said = await database.lines
          .orderBy("seq")
          .reverse()
          .until((line) => dayOf(line.time) < today)
          .filter((line) => line.kind === "unprotected" && line.body.site === site)
          .first();
        if (!said) await write({ kind: "unprotected", body: { site } });
      }),
    lines: () => database.lines.orderBy("seq").toArray(),
    signer: () => alone(device),
    async seal(words) {
      if (words.length === 0) return null;
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const key = await alone(wordsKey);
      const bytes = new TextEncoder().encode(JSON.stringify(words));
      const sealed = new Uint8Array(await subtle.encrypt({ name: "AES-GCM", iv }, key, bytes));
      return `${base64url(iv)}.${base64url(sealed)}`;
    },
  };
}

const base64url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=+$/, "");
