import { openPack, type PackRefusal } from "../../core/policy/pack.ts";
import type { VerifyBytes } from "../../core/signature.ts";
import type { Database, Pack } from "../../host/store/database.ts";
import { readPackFile } from "./kept.ts";
import { type Managed, managedKey } from "./managed-key.ts";

/**
 * Keeps a pack that somebody chose, or says why not. Whoever signed the pack that stands is the organisation: what
 * is unsigned, or signed by another, does not take its place. Until a pack
 * is signed even a broken one is kept: an agency that hands it out has no rules, and messages hold until it is mended.
 */
export async function takePack(
  { name, json }: Pack,
  database: Database,
  managed: Managed,
  verify: VerifyBytes,
): Promise<PackRefusal | null> {
  const standing = await readPackFile(database, managed);
  const expected = (await managedKey(managed)) ?? (await signerOf(standing, verify));
  const opened = await openPack(json, expected, verify);
  if (expected !== null && opened.kind === "refused") return opened.why;
  await database.kept.put({ id: "pack", name, json });
  return null;
}

async function signerOf(standing: Pack | null, verify: VerifyBytes): Promise<string | null> {
  const opened = standing && (await openPack(standing.json, null, verify));
  return opened?.kind === "opened" ? opened.signedBy : null;
}
