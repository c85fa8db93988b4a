import { writeFile } from "node:fs/promises";
import { keyCode, type Pack } from "../core/policy/pack.ts";
import type { Say } from "../core/say.ts";
import type { Instant } from "../core/time.ts";
import { type Answer, refuse } from "./answer.ts";
import { checkedPack, signedPack } from "./checked-pack.ts";
import { writeKeyFile } from "./key-file.ts";

/** `safe-disclosure bundles lint DIR` */
export async function lintBundles(dir: string, now: Instant, say: Say): Promise<Answer> {
  const built = await checkedPack(dir, now, say);
  if (built.kind === "answer") return built.answer;
  return { exit: 0, out: [say("bundles-fine", { count: Object.keys(built.pack.policy).length })], err: [] };
}

/** `safe-disclosure bundles pack DIR [--sign KEY]`: writes the one file that the organisation hands out. */
export async function packBundles(
  dir: string,
  to: { readonly out: string; readonly sign: string | null },
  now: Instant,
  say: Say,
): Promise<Answer> {
  const built = await signedPack(dir, to.sign, now, say);
  if (built.kind === "answer") return built.answer;
  try {
    await writeFile(to.out, `${JSON.stringify(built.pack)}\n`);
  } catch {
    return refuse(say("bundles-no-write", { file: to.out }));
  }
  return { exit: 0, out: [to.out, sayPacked(built.pack, say)], err: [] };
}

/** Whether the pack is signed, and by which key. */
export const sayPacked = ({ signature }: Pack, say: Say): string =>
  signature === undefined ? say("bundles-packed") : say("bundles-signed", { code: keyCode(signature.key) });

/** `safe-disclosure bundles keygen`: the private key stays in the file; the code is for everyone. */
export async function makeBundlesKey(file: string, say: Say): Promise<Answer> {
  try {
    const { publicKey } = await writeKeyFile(file);
    return { exit: 0, out: [say("bundles-key", { file, code: keyCode(publicKey) })], err: [] };
  } catch {
    return refuse(say("bundles-no-write", { file }));
  }
}
