import { type Pack, packOf, signPack } from "../core/policy/pack.ts";
import type { Say } from "../core/say.ts";
import { type Instant, millisOf } from "../core/time.ts";
import { type Answer, refuse } from "./answer.ts";
import { readKeyFile } from "./key-file.ts";
import { fromPolicyDir } from "./policy-files.ts";
import { lineOf } from "./problem.ts";

export type Built =
  | { readonly kind: "pack"; readonly pack: Pack }
  | { readonly kind: "answer"; readonly answer: Answer };

/** Reads and checks the directory as a host would, and as one who hands it out: its day must not have passed. */
export async function checkedPack(dir: string, now: Instant, say: Say): Promise<Built> {
  const packed = await fromPolicyDir(dir, (files) => packOf(files, now)).catch(() => null);
  if (packed === null) return { kind: "answer", answer: refuse(say("bundles-no-dir", { dir })) };
  if (packed.kind === "ok" && !hasPassed(packed.value, now)) return { kind: "pack", pack: packed.value };
  const past = { file: "agency/organisation.json", path: "validUntil", message: "has passed" };
  const problems = packed.kind === "ok" ? [past] : packed.problems;
  const out = [...problems.map(lineOf), say("bundles-problems", { count: problems.length })];
  return { kind: "answer", answer: { exit: 1, out, err: [] } };
}

const hasPassed = ({ validUntil }: Pack, now: Instant) =>
  validUntil !== null && millisOf(validUntil) < millisOf(now);

/** The same, signed with the key of `sign` where one is named. */
export async function signedPack(dir: string, sign: string | null, now: Instant, say: Say): Promise<Built> {
  const built = await checkedPack(dir, now, say);
  if (built.kind === "answer" || sign === null) return built;
  const signer = await readKeyFile(sign);
  if (signer === null) return { kind: "answer", answer: refuse(say("bundles-no-key", { file: sign })) };
  return { kind: "pack", pack: await signPack(built.pack, signer) };
}
