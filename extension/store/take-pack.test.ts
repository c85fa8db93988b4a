import "fake-indexeddb/auto";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { keyCode, type Pack, packOf, signPack } from "../../core/policy/pack.ts";
import { type Signer, signerOf, verifierOf } from "../../core/signature.ts";
import { openDatabase } from "../../host/store/database.ts";
import { loadPolicy } from "../../host/store/policy.ts";
import { sampleWith } from "../../test/sample-files.ts";
import { readPackFile } from "./kept.ts";
import { takePack } from "./take-pack.ts";

const database = openDatabase("packs");
const verify = verifierOf(crypto.subtle);
let organisation: Signer;
let stranger: Signer;
let unsigned: Pack;
let signed: Pack;

beforeAll(async () => {
  organisation = await makeSigner();
  stranger = await makeSigner();
  const packed = packOf(sampleWith());
  unsigned = packed.kind === "ok" ? packed.value : expect.fail("the sample agency packs");
  signed = await signPack(unsigned, organisation);
});
beforeEach(() => database.kept.clear());

async function makeSigner(): Promise<Signer> {
  const pair = await crypto.subtle.generateKey({ name: "Ed25519" }, false, ["sign", "verify"]);
  return "privateKey" in pair ? await signerOf(crypto.subtle, pair) : expect.fail("no pair");
}
const set = (organisationKey?: string) => ({ get: async () => ({ organisationKey }) });
const take = (json: unknown, managed = set()) =>
  takePack({ name: "rules.json", json }, database, managed, verify);
const standing = async () => (await readPackFile(database, set()))?.json;

test("the first signed rules say who the organisation is: its next rules take their place", async () => {
  expect(await take(signed)).toBeNull();
  const next = await signPack({ ...unsigned, version: "8" }, organisation);
  expect(await take(next)).toBeNull();
  expect(await standing()).toEqual(next);
});

test.each<[string, () => unknown, string]>([
  ["unsigned", () => unsigned, "unsigned"],
  ["stripped of their signature and changed", () => ({ ...unsigned, version: "8" }), "unsigned"],
  ["changed after they were signed", () => ({ ...signed, version: "8" }), "changed"],
  ["of another kind of file", () => ({}), "not-a-pack"],
])("rules that are %s do not take the place of signed ones", async (_, json, why) => {
  await take(signed);
  expect(await take(json())).toBe(why);
  expect(await standing()).toEqual(signed);
});

test("rules that somebody else signed do not take the place of the organisation's", async () => {
  await take(signed);
  expect(await take(await signPack(unsigned, stranger))).toBe("other-key");
  expect(await standing()).toEqual(signed);
});

test("once the rules were taken away on purpose, others may come", async () => {
  await take(signed);
  await database.kept.delete("pack");
  expect(await take(await signPack(unsigned, stranger))).toBeNull();
});

test("rules that were made before those that stand are refused, chosen by hand too", async () => {
  const made = (issued: string) => signPack({ ...unsigned, issued }, organisation);
  const standing8 = await made("2026-11-20T08:00:00-08:00");
  await take(standing8);
  expect(await take(await made("2026-11-20T15:59:59Z"))).toBe("older");
  expect(await take(signed), "from before packs said when they were made").toBe("older");
  expect(await standing()).toEqual(standing8);
  expect(await take(await made("2026-11-20T16:00:00Z")), "the same instant in another zone").toBeNull();
});

test("the date in a file that is not the organisation's own is not believed", async () => {
  await take({ ...unsigned, issued: "2099-01-01T00:00:00Z" });
  expect(await take(signed, set(keyCode(organisation.publicKey)))).toBeNull();
  expect(await standing()).toEqual(signed);
});

test("rules that were never signed may be replaced by any", async () => {
  expect(await take(unsigned)).toBeNull();
  expect(await take({})).toBeNull();
  expect(await take(signed)).toBeNull();
});

test("where the agency's own settings name the key, not even the first rules come from another", async () => {
  const ours = set(keyCode(organisation.publicKey));
  expect(await take(unsigned, ours)).toBe("unsigned");
  expect(await take(await signPack(unsigned, stranger), ours)).toBe("other-key");
  expect(await standing()).toBeUndefined();
  expect(await take(signed, ours)).toBeNull();
});

test("rules that stood before the agency named its key are judged by it: they hold", async () => {
  await take(unsigned);
  const pack = await readPackFile(database, set(keyCode(organisation.publicKey)));
  expect(await loadPolicy(pack, crypto.subtle)).toMatchObject({ kind: "broken" });
});

test("a browser that knows of no such settings goes by the rules alone", async () => {
  const none = { get: () => Promise.reject(new Error("no managed storage")) };
  expect(await take(unsigned, none)).toBeNull();
});
