import { isOlder, openPack, type PackRefusal } from "../../core/policy/pack.ts";
import type { VerifyBytes } from "../../core/signature.ts";
import type { Database, Pack } from "../../host/store/database.ts";
import { readPackFile } from "./kept.ts";
import { type Managed, readManaged } from "./managed.ts";

/** `older`: it was made before the rules that stand, and would bring back what ended since. */
export type TakeRefusal = PackRefusal | "older";

/**
 * Keeps a pack, or says why not. Whoever signed the pack that stands is the organisation: what is unsigned, signed by
 * another, or older does not take its place. Until a pack is signed even a broken one is kept: an agency that hands
 * it out has no rules, and messages hold until it is mended.
 */
export async function takePack(
  { name, json }: Pack,
  database: Database,
  managed: Managed,
  verify: VerifyBytes,
): Promise<TakeRefusal | null> {
  const kept = await readPackFile(database, managed);
  // Of a pack that is not the organisation's own nothing is believed, not its date either.
  const standing = kept && (await openPack(kept.json, kept.expected, verify));
  const before = standing?.kind === "opened" ? standing : null;
  const expected = (await readManaged(managed)).organisationKey ?? before?.signedBy ?? null;
  const opened = await openPack(json, expected, verify);
  if (opened.kind === "opened") {
    if (before && isOlder(opened.issued, before.issued)) return "older";
  } else if (expected !== null) return opened.why;
  await database.kept.put({ id: "pack", name, json });
  return null;
}
