import type { Staff } from "../../core/policy/index.ts";
import {
  type Answer,
  type Candidate,
  type Change,
  isOwn,
  type Month,
  type Question,
  toReview,
} from "../../core/review/index.ts";
import { type Instant, millisOf } from "../../core/time.ts";
import type { MonthDatabase } from "../store/month.ts";
import { makeSealKey, type Sealed, seal, unseal } from "../store/seal.ts";

interface Reviewing {
  readonly reviewer: Staff;
  readonly now: Instant;
}

/** What there is to review of a month, and until when; null where nothing was drawn. */
export async function readReview(database: MonthDatabase, month: Month, dueDays: number) {
  const rows = await database.samples.where("month").equals(month).sortBy("number");
  const drawn = rows.flatMap((row) => (row.drawn ? [row.drawn] : []));
  return toReview(
    drawn.sort((a, b) => millisOf(a.at) - millisOf(b.at)),
    dueDays,
  );
}

/** Keeps one answer at once. False for the reviewer's own send: nothing is kept then. */
export async function keepAnswer(
  database: MonthDatabase,
  send: Candidate,
  question: Question,
  answer: Answer,
  { reviewer, now }: Reviewing,
): Promise<boolean> {
  if (isOwn(send, reviewer)) return false;
  const { device, id: entry } = send;
  await database.transaction("rw", database.reviews, async () => {
    const row = await database.reviews.get([device, entry]);
    const answers = { ...row?.answers, [question]: { answer, by: reviewer.id, at: now } };
    await database.reviews.put({ device, entry, answers });
  });
  return true;
}

/** Puts what should change on the list, with a note that only this browser opens. */
export async function addChange(
  database: MonthDatabase,
  change: Pick<Change, "month" | "device" | "entry" | "question" | "target">,
  note: string,
  { reviewer, now }: Reviewing,
  crypto: Crypto,
): Promise<void> {
  const sealed =
    note.trim() === "" ? null : await seal(note.trim(), await notesKey(database, crypto), crypto);
  await database.changes.add({ ...change, by: reviewer.id, at: now, closed: null, note: sealed });
}

/** Takes a line off the list of what is open; who closed it first stays. */
export async function closeChange(
  database: MonthDatabase,
  number: number,
  { reviewer, now }: Reviewing,
): Promise<void> {
  await database.changes
    .where("number")
    .equals(number)
    .filter(({ closed }) => closed === null)
    .modify({ closed: { by: reviewer.id, at: now } });
}

/** What was written; null where it cannot be opened any more. */
export async function openNote(
  database: MonthDatabase,
  note: Sealed,
  crypto: Crypto,
): Promise<string | null> {
  const key = await notesKey(database, crypto);
  return await unseal(note, key, crypto.subtle).then(String, () => null);
}

async function notesKey(database: MonthDatabase, { subtle }: Crypto): Promise<CryptoKey> {
  const made = await makeSealKey(subtle);
  return await database.transaction("rw", database.keys, async () => {
    const kept = await database.keys.get("notes");
    if (kept) return kept.key;
    await database.keys.add({ id: "notes", key: made });
    return made;
  });
}
