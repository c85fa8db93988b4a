import { strFromU8, strToU8, unzlibSync, zlibSync } from "fflate";
import { type ChainEnd, formatLine, type LogLine, makeDeviceKey, parseLine } from "../../core/log/index.ts";
import { algorithms } from "../../core/signature.ts";
import { type LogStore, StoreFull } from "../../host/store/log.ts";
import type { Calls } from "../item/calls.ts";
import { writeKept } from "./ring.ts";
import { mostKept, sizeWith } from "./settings.ts";

/** The log as it stands in `roamingSettings`, where the browser gives us no store of its own. */
interface Kept {
  readonly keys: Keys | null;
  /** JSON Lines, deflated, in base64. */
  readonly lines: string;
  /** Where the lines end that were moved into a file. */
  readonly after: ChainEnd | null;
}
interface Keys {
  readonly algorithm: keyof typeof algorithms;
  readonly private: JsonWebKey;
  readonly public: JsonWebKey;
  readonly words: JsonWebKey;
}
const nothing: Kept = { keys: null, lines: "", after: null };

export interface MailboxStore extends LogStore {
  /** Where the lines begin that are here: an earlier file of this log holds those before. */
  after(): ChainEnd | null;
  /** Forgets the lines up to the end of a file that they were saved in; the chain goes on. */
  makeRoom(end: ChainEnd): Promise<void>;
}

/**
 * The log in the sender's own mailbox. Its keys stand beside it, so they are as safe as the mailbox is. Beside the
 * largest caseload about fifty lines fit, beside a small one over a hundred; then `add` rejects with `StoreFull`.
 */
export function mailboxStore(
  settings: Office.RoamingSettings,
  calls: Calls,
  subtle: SubtleCrypto,
): MailboxStore {
  const kept = (): Kept => ({ ...nothing, ...(settings.get("lines") as Partial<Kept> | undefined) });
  const write = (next: Kept) => writeKept("lines", next, settings, calls);
  const lines = () => unpack(kept().lines);
  const keys = async (): Promise<Keys> => {
    const known = kept().keys;
    if (known) return known;
    const made = await makeKeys(subtle);
    await write({ ...kept(), keys: made });
    return made;
  };
  return {
    after: () => kept().after,
    lines: async () => lines(),
    last: async () => lines().at(-1) ?? kept().after,
    outcomes: async (entry) =>
      lines().flatMap((line) => (line.kind === "outcome" && line.body.entry === entry ? [line] : [])),
    async add(line) {
      const next = { ...kept(), lines: pack([...lines(), line]) };
      if (sizeWith(settings, "lines", next) > mostKept) throw new StoreFull();
      await write(next);
    },
    async pair() {
      const { algorithm, ...jwk } = await keys();
      const { make } = algorithms[algorithm];
      return {
        privateKey: await subtle.importKey("jwk", jwk.private, make, false, ["sign"]),
        publicKey: await subtle.importKey("jwk", jwk.public, make, true, ["verify"]),
      };
    },
    async wordsKey() {
      const { words } = await keys();
      return await subtle.importKey("jwk", words, { name: "AES-GCM" }, false, ["encrypt", "decrypt"]);
    },
    async makeRoom({ seq, hash }) {
      await write({ ...kept(), lines: pack(lines().filter((line) => line.seq > seq)), after: { seq, hash } });
    },
  };
}

async function makeKeys(subtle: SubtleCrypto): Promise<Keys> {
  const pair = await makeDeviceKey(subtle, true);
  const words = await subtle.generateKey({ name: "AES-GCM", length: 256 }, true, ["encrypt", "decrypt"]);
  return {
    algorithm: pair.publicKey.algorithm.name === "Ed25519" ? "Ed25519" : "P-256",
    private: await subtle.exportKey("jwk", pair.privateKey),
    public: await subtle.exportKey("jwk", pair.publicKey),
    words: await subtle.exportKey("jwk", words),
  };
}

function pack(lines: readonly LogLine[]): string {
  if (lines.length === 0) return "";
  return btoa(strFromU8(zlibSync(strToU8(lines.map(formatLine).join("\n")), { level: 9 }), true));
}

/** Throws where a line is not one of ours: a log that somebody changed by hand is not written on. */
function unpack(packed: string): readonly LogLine[] {
  if (packed === "") return [];
  const text = strFromU8(unzlibSync(strToU8(atob(packed), true)));
  return text.split("\n").map((line) => {
    const parsed = parseLine(line);
    if (parsed === null) throw new Error("the log in the mailbox is damaged");
    return parsed;
  });
}
