import type { NewFile } from "../../core/message/index.ts";
import { attempt, done } from "./attempt.ts";
import { undoOf } from "./change.ts";
import type { Change, Compose, Outgoing } from "./compose.ts";

/** What became of putting the sender's words back; `lost` names files that are not. */
export type PutBack =
  | { readonly kind: "failed" }
  | { readonly kind: "back"; readonly lost: readonly string[] };

/** Gives the sender's own words and files back, as far as the page lets us; names the files that it does not. */
export async function putBack(
  outgoing: Outgoing,
  change: Change,
  coverSheet: NewFile | null,
  compose: Compose,
): Promise<PutBack> {
  const now = await attempt(compose.read());
  const applied = await attempt(
    compose.apply(undoOf(outgoing, change, now ? addedIn(now, outgoing, coverSheet) : []), outgoing),
  );
  if (applied !== "applied") return { kind: "failed" };
  const there = now?.files.map(({ key }) => key) ?? [];
  const lost: string[] = [];
  for (const place of change.takeOut) {
    const file = outgoing.files[place];
    if (!file || outgoing.ours.includes(place) || there.includes(file.key)) continue;
    const { name, bytes, inline } = file;
    if (!bytes || !(await done(compose.attach({ name, bytes, inline, whose: "sender" })))) lost.push(name);
  }
  return { kind: "back", lost };
}

/** Where our cover sheets stand; one that the page's server has lost is known by its name only. */
function addedIn(now: Outgoing, before: Outgoing, coverSheet: NewFile | null): readonly number[] {
  const old = before.files.map(({ key }) => key);
  return now.files.flatMap(({ key, name, bytes }, place) =>
    now.ours.includes(place) || (bytes === null && name === coverSheet?.name && !old.includes(key))
      ? place
      : [],
  );
}
