import { writeFile } from "node:fs/promises";
import { keyCode, type Pack, packOf, signPack } from "../core/policy/pack.ts";
import type { Say } from "../core/say.ts";
import { type Instant, millisOf } from "../core/time.ts";
import { type Answer, refuse } from "./answer.ts";
import { readKeyFile, writeKeyFile } from "./key-file.ts";
import { fromPolicyDir } from "./policy-files.ts";
import { lineOf } from "./problem.ts";

type Built =
  | { readonly kind: "pack"; readonly pack: Pack }
  | { readonly kind: "answer"; readonly answer: Answer };

/** Reads and checks the directory as a host would, and as one who hands it out: its day must not have passed. */
async function build(dir: string, now: Instant, say: Say): Promise<Built> {
  const packed = await fromPolicyDir(dir, packOf).catch(() => null);
  if (packed === null) return { kind: "answer", answer: refuse(say("bundles-no-dir", { dir })) };
  if (packed.kind === "ok" && !hasPassed(packed.value, now)) return { kind: "pack", pack: packed.value };
  const past = { file: "agency/organisation.json", path: "validUntil", message: "has passed" };
  const problems = packed.kind === "ok" ? [past] : packed.problems;
  const out = [...problems.map(lineOf), say("bundles-problems", { count: problems.length })];
  return { kind: "answer", answer: { exit: 1, out, err: [] } };
}

const hasPassed = ({ validUntil }: Pack, now: Instant) =>
  validUntil !== null && millisOf(validUntil) < millisOf(now);

/** `safe-disclosure bundles lint DIR` */
export async function lintBundles(dir: string, now: Instant, say: Say): Promise<Answer> {
  const built = await build(dir, now, say);
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
  const built = await build(dir, now, say);
  if (built.kind === "answer") return built.answer;
  const signer = to.sign === null ? null : await readKeyFile(to.sign);
  if (to.sign !== null && signer === null) return refuse(say("bundles-no-key", { file: to.sign }));
  const pack = signer === null ? built.pack : await signPack(built.pack, signer);
  try {
    await writeFile(to.out, `${JSON.stringify(pack)}\n`);
  } catch {
    return refuse(say("bundles-no-write", { file: to.out }));
  }
  const done =
    signer === null ? say("bundles-packed") : say("bundles-signed", { code: keyCode(signer.publicKey) });
  return { exit: 0, out: [to.out, done], err: [] };
}

/** `safe-disclosure bundles keygen`: the private key stays in the file; the code is for everyone. */
export async function makeBundlesKey(file: string, say: Say): Promise<Answer> {
  try {
    const { publicKey } = await writeKeyFile(file);
    return { exit: 0, out: [say("bundles-key", { file, code: keyCode(publicKey) })], err: [] };
  } catch {
    return refuse(say("bundles-no-write", { file }));
  }
}
