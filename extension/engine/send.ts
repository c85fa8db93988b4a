import type { HoldCode } from "../../core/decide/index.ts";
import { type Prepared, verify } from "../../core/disclose/index.ts";
import type { EntryBody } from "../../core/log/index.ts";
import type { NewFile } from "../../core/message/index.ts";
import { fileDigest } from "../../files/index.ts";
import type { DoingCode, TroubleCode } from "../../ui/index.ts";
import type { LogWriter } from "../store/log.ts";
import type { PageVerbs } from "../wire/verbs.ts";
import { changeOf, undoOf } from "./change.ts";
import type { Desk, Looked } from "./desk.ts";
import type { Outgoing } from "./outgoing.ts";
import { sameHtml } from "./same-html.ts";

/** How a send ended. After `trouble` the message is held, and as the sender wrote it. */
export type Sent =
  | { readonly kind: "sent"; readonly coverSheet: boolean }
  /** An urgent message left although its entry could not be written. */
  | { readonly kind: "sent-unlogged"; readonly entry: EntryBody }
  | { readonly kind: "trouble"; readonly what: TroubleCode };

export interface Sending {
  readonly page: PageVerbs;
  readonly desk: Desk;
  readonly log: LogWriter;
  /** Reads the compose window again, without our own cover sheets. */
  readonly read: () => Promise<Outgoing>;
  readonly makeCoverSheet: (sheet: NonNullable<Prepared["coverSheet"]>) => Promise<NewFile>;
  /** Digests of the cover sheets that we attached in this window. */
  readonly coverSheets: Set<string>;
  readonly tell: (doing: DoingCode) => void;
}

/**
 * What the main button does: prepare, apply, read back, check again, log, release. Whatever fails, the message is
 * held and put back.
 */
export async function send(
  outgoing: Outgoing,
  looked: Looked,
  holdsMet: readonly HoldCode[],
  { page, desk, log, read, makeCoverSheet, coverSheets, tell }: Sending,
): Promise<Sent> {
  const prepared = desk.prepare(looked, "disclosure", holdsMet);
  const change = changeOf(outgoing, prepared);
  const undo = async (what: TroubleCode): Promise<Sent> => {
    await putBack(outgoing, change, page, read);
    return { kind: "trouble", what };
  };

  // An urgent message waits for nothing of ours: neither for its cover sheet nor for the log.
  const urgent = isUrgent(looked);
  const wanted = prepared.coverSheet !== null;
  if (wanted) tell("cover-sheet");
  const file = prepared.coverSheet && (await attempt(makeCoverSheet(prepared.coverSheet)));
  if (wanted && !file && !urgent) return { kind: "trouble", what: "cover-sheet" };
  tell("sending");
  if (!(await done(page.apply(change)))) return await undo("apply");
  if (file) {
    coverSheets.add(fileDigest(file.bytes));
    await done(
      page.attach({ ...file, bytes: new Blob([new Uint8Array(file.bytes)], { type: file.mediaType }) }),
    );
  }

  tell("checking");
  const after = await attempt(read());
  if (!after) return await undo("read");
  const attached = after.ours.length > 0;
  if (wanted && !attached && !urgent) return await undo("cover-sheet");
  const expected = prepared.sources.body ?? looked.message.body.source;
  const body = { ...after.message.body };
  if (body.format === "html" && sameHtml(body.source, expected)) body.source = expected;
  if (verify({ ...after.message, body }, prepared.approval, []) !== "same") return await undo("left-over");
  const again = desk.look(after.message, {
    ...looked.choices,
    bundle: looked.check.decision.bundle,
    dropped: [],
  }).check;
  if (again.verdict === "strip" || again.verdict === "hold") return await undo("left-over");

  tell("log");
  const entry: EntryBody = attached ? prepared.entry.body : { ...prepared.entry.body, coverSheet: null };
  const logged = await done(writeEntry(log, entry, prepared));
  if (!logged && !urgent) return await undo("log");

  tell("sending");
  const released = await attempt(page.release());
  if (released !== "released") {
    if (logged) await done(log.append({ kind: "outcome", body: { entry: entry.id, outcome: "cancelled" } }));
    return released === "changed" ? { kind: "trouble", what: "changed" } : await undo("release");
  }
  if (!logged) return { kind: "sent-unlogged", entry: { ...entry, kind: "unreviewed" } };
  await done(log.append({ kind: "outcome", body: { entry: entry.id, outcome: "released" } }));
  return { kind: "sent", coverSheet: attached };
}

export async function writeEntry(log: LogWriter, body: EntryBody, prepared: Prepared): Promise<void> {
  const words = await log.seal(prepared.entry.freeWords);
  await log.append({ kind: "entry", body: { ...body, words } });
}

function isUrgent({ check, policy }: Looked): boolean {
  const { bundle } = check.decision;
  return bundle !== null && policy.bundle.get(bundle)?.urgent === true;
}

/** Gives the sender's own words and files back, as far as the page lets us. */
async function putBack(
  outgoing: Outgoing,
  change: ReturnType<typeof changeOf>,
  page: PageVerbs,
  read: () => Promise<Outgoing>,
): Promise<void> {
  const now = await attempt(read());
  await done(page.apply(undoOf(outgoing, change, now?.ours ?? [])));
  const names = now?.written.attachments.map(({ name }) => name) ?? [];
  for (const place of change.takeOut) {
    const file = outgoing.written.attachments[place];
    if (!file?.bytes || outgoing.ours.includes(place) || names.includes(file.name)) continue;
    await done(page.attach({ name: file.name, mediaType: file.bytes.type, bytes: file.bytes }));
  }
}

async function attempt<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch {
    return null;
  }
}

const done = (work: Promise<void>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );
