import type { HoldCode } from "../../core/decide/index.ts";
import { type Prepared, verify } from "../../core/disclose/index.ts";
import type { EntryBody } from "../../core/log/index.ts";
import type { NewFile } from "../../core/message/index.ts";
import type { DoingCode, TroubleCode } from "../../ui/index.ts";
import { type LogWriter, StoreFull } from "../store/log.ts";
import { attempt, done } from "./attempt.ts";
import { changeOf } from "./change.ts";
import type { Change, Compose, Outgoing } from "./compose.ts";
import type { Desk, Looked } from "./desk.ts";
import { type PutBack, putBack } from "./put-back.ts";
import { sameHtml } from "./same-html.ts";
import { isStuck } from "./stuck.ts";
import { writeEntry } from "./write-entry.ts";

/**
 * How a send ended. After `trouble` the message is held, and as the sender wrote it; after `changed` somebody else
 * has written in it, and it stays as it is now.
 */
export type Sent =
  | {
      readonly kind: "sent";
      readonly coverSheet: boolean;
      /** For a page that tells later that it failed: the log hears of it, and the sender has their words again. */
      readonly takeBack: TakeBack;
    }
  /** Approved as it stands now; its sender presses Send. */
  | {
      readonly kind: "ready";
      /** Its entry, where it is urgent and the entry could not be written. */
      readonly unlogged: EntryBody | null;
      readonly takeBack: TakeBack;
    }
  /** An urgent message left although its entry could not be written. */
  | { readonly kind: "sent-unlogged"; readonly entry: EntryBody }
  | {
      readonly kind: "trouble";
      readonly what: TroubleCode;
      /** Names of files that could not be put back. */
      readonly lost: readonly string[];
    };

/** `changed`: somebody wrote in it since, and nothing was touched. */
type TakenBack = { readonly kind: "changed" } | PutBack;

/** Puts the sender's words back into the message that was let go last; `anyway` over what was written since. */
export type TakeBack = (anyway: boolean) => Promise<TakenBack>;

export interface Sending {
  readonly compose: Compose;
  readonly desk: Desk;
  readonly log: LogWriter;
  readonly makeCoverSheet: (sheet: NonNullable<Prepared["coverSheet"]>) => Promise<NewFile>;
  readonly tell: (doing: DoingCode) => void;
  /** The desk of this moment: a permission may have been taken back since the press. Null where it is not to be had. */
  readonly deskNow: () => Promise<Desk | null>;
}

/**
 * What the main button does: prepare, apply, read back, check again, log, release. Whatever fails, the message is
 * held and put back.
 */
export async function send(
  outgoing: Outgoing,
  looked: Looked,
  holdsMet: readonly HoldCode[],
  sending: Sending,
): Promise<Sent> {
  const { desk, makeCoverSheet, tell } = sending;
  if (isStuck(outgoing, looked)) return { kind: "trouble", what: "not-from-here", lost: [] };
  const prepared = desk.prepare(looked, "disclosure", holdsMet);
  const change = changeOf(outgoing, prepared);

  // An urgent message waits for nothing of ours: neither for its cover sheet nor for the log.
  const urgent = isUrgent(looked);
  const wanted = prepared.coverSheet !== null;
  if (wanted) tell("cover-sheet");
  const file = prepared.coverSheet && (await attempt(makeCoverSheet(prepared.coverSheet)));
  if (wanted && !file && !urgent) return { kind: "trouble", what: "cover-sheet", lost: [] };
  const back = () => putBack(outgoing, change, file, sending.compose);
  const sent = await attempt(
    leave({ outgoing, looked, prepared, change, file, wanted, urgent, back }, sending),
  );
  if (sent?.kind !== "trouble" && sent !== null) return sent;
  const what = sent?.what ?? "engine";
  if (what === "changed") return { kind: "trouble", what, lost: [] };
  const put = await back();
  // What could not be put back has to be looked at, whatever came before.
  return put.kind === "back"
    ? { kind: "trouble", what, lost: put.lost }
    : { kind: "trouble", what: "apply", lost: [] };
}

interface Ready {
  readonly outgoing: Outgoing;
  readonly looked: Looked;
  readonly prepared: Prepared;
  readonly change: Change;
  readonly file: NewFile | null;
  readonly wanted: boolean;
  readonly urgent: boolean;
  readonly back: () => Promise<PutBack>;
}

/** From the first change in the page on: its caller puts back what a failure leaves. */
async function leave(
  { outgoing, looked, prepared, change, file, wanted, urgent, back }: Ready,
  { compose, desk, deskNow, log, tell }: Sending,
): Promise<Sent> {
  const trouble = (what: TroubleCode): Sent => ({ kind: "trouble", what, lost: [] });
  tell("sending");
  const applied = await attempt(compose.apply(change, outgoing));
  if (applied !== "applied") return trouble(applied ?? "apply");
  if (file) {
    const bytes = new Blob([new Uint8Array(file.bytes)], { type: file.mediaType });
    await done(compose.attach({ name: file.name, bytes, inline: false, whose: "ours" }));
  }

  tell("checking");
  const after = await attempt(compose.read());
  if (!after) return trouble("read");
  const attached = after.ours.length > 0;
  if (wanted && !attached && !urgent) return trouble("cover-sheet");
  // An editor writes its own spelling; and what stood there for a file that was taken out is gone with it.
  const written = change.body?.source ?? looked.message.body.source;
  const body = { ...after.message.body };
  if (body.format === "html" ? sameHtml(body.source, written) : body.source === written)
    body.source = prepared.sources.body ?? looked.message.body.source;
  const left = { ...after.message, body };
  if (verify(left, prepared.approval, []) !== "same") return trouble("left-over");
  const now = (await attempt(deskNow())) ?? (urgent ? desk : null);
  if (!now) return trouble("store");
  // As it was approved: a sign-off is bound to its very words, and an editor's spelling reads the same.
  const again = now.look(looked.check.signOff ? left : after.message, {
    ...looked.choices,
    bundle: looked.check.decision.bundle,
    dropped: [],
  }).check;
  if (again.verdict === "strip" || again.verdict === "hold") return trouble("left-over");

  tell("log");
  const entry: EntryBody = attached ? prepared.entry.body : { ...prepared.entry.body, coverSheet: null };
  const fault = await writeEntry(log, entry, prepared).then(
    () => null,
    (error) => (error instanceof StoreFull ? ("log-full" as const) : ("log" as const)),
  );
  const logged = fault === null;
  if (fault !== null && !urgent) return trouble(fault);

  tell("sending");
  const leaving = {
    outgoing: after,
    bundle: looked.check.decision.bundle,
    participant: looked.choices.participant,
    entry: logged ? entry.id : null,
  };
  const released = await attempt(compose.release(leaving));
  const tellLog = (outcome: "released" | "cancelled") =>
    done(log.append({ kind: "outcome", body: { entry: entry.id, outcome } }));
  const takeBack: TakeBack = async (anyway) => {
    const now = anyway ? null : await attempt(compose.read());
    if (!anyway && JSON.stringify(now?.message) !== JSON.stringify(after.message)) return { kind: "changed" };
    const revoked = await done(compose.revoke());
    if (logged && revoked) await tellLog("cancelled");
    return await back();
  };
  const unlogged: EntryBody | null = logged ? null : { ...entry, kind: "unreviewed" };
  if (released === "ready") return { kind: "ready", unlogged, takeBack };
  if (released !== "released") {
    // An approval whose answer did not come may stand all the same.
    await done(compose.revoke());
    if (logged) await tellLog("cancelled");
    return trouble(released === "changed" ? "changed" : "release");
  }
  if (unlogged) return { kind: "sent-unlogged", entry: unlogged };
  await tellLog("released");
  return { kind: "sent", coverSheet: attached, takeBack };
}

function isUrgent({ check, policy }: Looked): boolean {
  const { bundle } = check.decision;
  return bundle !== null && policy.bundle.get(bundle)?.urgent === true;
}
