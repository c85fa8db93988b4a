import { beforeAll, expect, test } from "vitest";
import { sampleWith } from "../../test/sample-files.ts";
import { samplePolicy } from "../../test/sample-policy.ts";
import { type Signer, signerOf, verifierOf } from "../signature.ts";
import older from "./pack.format-1.json" with { type: "json" };
import { keyCode, type Pack, packOf, readPack, signPack } from "./pack.ts";

const olderCode = "66bb-e382-68d5-02a3-6b31-d5fb-096e-5a55";
const verify = verifierOf(crypto.subtle);
const files = sampleWith();

let signer: Signer;
let unsigned: Pack;
let signed: Pack;

beforeAll(async () => {
  signer = await makeSigner({ name: "Ed25519" });
  const packed = packOf(files);
  unsigned = packed.kind === "ok" ? packed.value : expect.fail(JSON.stringify(packed.problems));
  signed = await signPack(unsigned, signer);
});

async function makeSigner(algorithm: {
  readonly name: string;
  readonly namedCurve?: string;
}): Promise<Signer> {
  const pair = await crypto.subtle.generateKey(algorithm, false, ["sign", "verify"]);
  return "privateKey" in pair ? signerOf(crypto.subtle, pair) : expect.fail("no pair");
}

async function refusal(pack: unknown, expected: string | null): Promise<readonly string[]> {
  const read = await readPack(pack, "policy.json", expected, verify);
  return read.kind === "ok" ? [] : read.problems.map((one) => `${one.file} ${one.message}`);
}

test("a signed pack gives back the policy that was packed", async () => {
  const carried: unknown = JSON.parse(JSON.stringify(signed));
  const read = await readPack(carried, "policy.json", keyCode(signer.publicKey), verify);
  expect(read).toEqual({
    kind: "ok",
    value: { policy: samplePolicy(), signedBy: keyCode(signer.publicKey) },
  });
});

test("the order of names in the file does not break the signature", async () => {
  const turned = Object.fromEntries(Object.entries(signed.policy).reverse());
  expect(await refusal({ ...signed, policy: turned }, null)).toEqual([]);
});

test("an organisation may sign with P-256 for browsers that lack Ed25519", async () => {
  const other = await makeSigner({ name: "ECDSA", namedCurve: "P-256" });
  expect(await refusal(await signPack(unsigned, other), keyCode(other.publicKey))).toEqual([]);
});

test("a pack that was changed after it was signed is refused, whatever was changed", async () => {
  const said = ["policy.json was changed after it was signed"];
  const code = keyCode(signer.publicKey);
  expect(await refusal({ ...signed, validUntil: "2099-01-01T00:00:00Z" }, code)).toEqual(said);
  const { "notices.json": _gone, ...fewer } = signed.policy;
  expect(await refusal({ ...signed, policy: fewer }, code)).toEqual(said);
  expect(await refusal({ ...signed, policy: fewer }, null)).toEqual(said);
});

test("a pack without a signature is refused where the organisation's key is known", async () => {
  expect(await refusal(unsigned, keyCode(signer.publicKey))).toEqual([
    "policy.json is not signed by the organisation",
  ]);
  expect(await refusal(unsigned, null)).toEqual([]);
});

test("a pack signed by somebody else is refused", async () => {
  const stranger = await makeSigner({ name: "Ed25519" });
  expect(await refusal(await signPack(unsigned, stranger), keyCode(signer.publicKey))).toEqual([
    "policy.json is signed with a key that is not the organisation's",
  ]);
});

test.each([
  ["nothing", null],
  ["a list", []],
  ["half a pack", { format: 1, policy: {} }],
  ["a policy's own file", files.get("fields.json")],
])("%s is no pack", async (_title, json) => {
  expect(await refusal(json, null)).toEqual(["policy.json is not a policy pack, or is damaged"]);
});

test("a pack of a later format asks for the newer version", async () => {
  expect(await refusal({ ...signed, format: 2 }, null)).toEqual([
    "policy.json was made by a newer Safe Disclosure; update this one first",
  ]);
});

test("a policy with a problem is not packed", () => {
  const broken = new Map(files).set("notices.json", {});
  expect(packOf(broken).kind).toBe("problems");
});

test("the first format stays readable, and a day that has passed does not stop the reading", async () => {
  const read = await readPack(older, "older.json", olderCode, verify);
  const value = read.kind === "ok" ? read.value : expect.fail(JSON.stringify(read.problems));
  expect(value.signedBy).toBe(olderCode);
  expect(value.policy.validUntil).toBe("2026-12-31T23:59:00-08:00");
  expect(value.policy.people.consents.map((one) => one.id)).toEqual(["C-1"]);
});
