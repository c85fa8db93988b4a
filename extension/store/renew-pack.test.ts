import "fake-indexeddb/auto";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { keyCode, packOf, signPack } from "../../core/policy/pack.ts";
import { type Signer, signerOf, verifierOf } from "../../core/signature.ts";
import { openDatabase } from "../../host/store/database.ts";
import { sampleWith } from "../../test/sample-files.ts";
import { speaker } from "../../ui/index.ts";
import { readPackFile } from "./kept.ts";
import { renewalCodes, renewPack } from "./renew-pack.ts";

const database = openDatabase("renewals");
const verify = verifierOf(crypto.subtle);
const url = "https://rules.agency.example/our/pack.json";
const now = () => "2026-11-20T16:55:00-08:00";
let organisation: Signer;
let stranger: Signer;

beforeAll(async () => {
  organisation = await makeSigner();
  stranger = await makeSigner();
});
beforeEach(() => database.kept.clear());

async function makeSigner(): Promise<Signer> {
  const pair = await crypto.subtle.generateKey({ name: "Ed25519" }, false, ["sign", "verify"]);
  return "privateKey" in pair ? await signerOf(crypto.subtle, pair) : expect.fail("no pair");
}
function packed(issued?: string) {
  const built = packOf(sampleWith(), issued);
  return built.kind === "ok" ? built.value : expect.fail("the sample agency packs");
}
const signed = (issued?: string, signer = organisation) => signPack(packed(issued), signer);

const serve = (body: unknown, status = 200) =>
  (async () =>
    new Response(typeof body === "string" ? body : JSON.stringify(body), {
      status,
    })) as typeof globalThis.fetch;
const down: typeof globalThis.fetch = () => Promise.reject(new TypeError("Failed to fetch"));
const renew = (fetch: typeof globalThis.fetch, settings: Record<string, unknown> = { packUrl: url }) => {
  const given = { organisationKey: keyCode(organisation.publicKey), ...settings };
  return renewPack({ database, managed: { get: async () => given }, fetch, verify, now });
};
const standing = async () => (await readPackFile(database, { get: async () => ({}) }))?.json;

test("the rules are fetched, kept, and replaced by newer ones", async () => {
  const first = await signed("2026-11-01T08:00:00-07:00");
  expect(await renew(serve(first))).toBe("taken");
  expect(await database.kept.get("pack")).toMatchObject({ name: "pack.json", json: first });
  const next = await signed("2026-11-20T08:00:00-08:00");
  expect(await renew(serve(next))).toBe("taken");
  expect(await standing()).toEqual(next);
  expect(await database.kept.get("renewal")).toEqual({ id: "renewal", at: now(), came: "taken" });
});

test("asking tells the server nothing, and asks no other one", async () => {
  const asked: unknown[] = [];
  const body = JSON.stringify(await signed());
  await renew(async (...given) => {
    asked.push(...given);
    return new Response(body);
  });
  expect(asked).toEqual([
    url,
    {
      credentials: "omit",
      referrerPolicy: "no-referrer",
      cache: "no-store",
      redirect: "error",
      signal: expect.any(AbortSignal),
    },
  ]);
});

test.each<readonly [what: string, fetch: () => Promise<typeof globalThis.fetch>, came: string]>([
  ["a server that is down", async () => down, "unreachable"],
  ["an address where nothing is", async () => serve("gone", 404), "not-there"],
  ["a page where the file should be", async () => serve("<!doctype html>"), "not-json"],
  ["another JSON file", async () => serve({}), "not-a-pack"],
  ["rules that nobody signed", async () => serve(packed("2026-12-01T00:00:00Z")), "unsigned"],
  ["rules of another key", async () => serve(await signed("2026-12-01T00:00:00Z", stranger)), "other-key"],
  [
    "rules that were changed",
    async () => serve({ ...(await signed("2026-12-01T00:00:00Z")), version: "9" }),
    "changed",
  ],
  ["rules that were made before", async () => serve(await signed("2026-11-19T23:59:59-08:00")), "older"],
  ["rules that do not say when they were made", async () => serve(await signed()), "older"],
])("%s changes nothing and is told", async (_, fetch, came) => {
  const first = await signed("2026-11-20T08:00:00-08:00");
  await renew(serve(first));
  expect(await renew(await fetch())).toBe(came);
  expect(await standing()).toEqual(first);
  expect(await database.kept.get("renewal")).toMatchObject({ came });
});

test("rules may be the setting's own value; without the organisation's key neither kind is taken", async () => {
  const first = await signed();
  expect(await renew(down, { pack: JSON.stringify(first) })).toBe("taken");
  expect(await standing()).toEqual(first);
  await database.kept.clear();
  expect(await renew(down, { pack: first, organisationKey: "" })).toBe("no-key");
  expect(await renew(serve(first), { packUrl: url, organisationKey: "" })).toBe("no-key");
  expect(await standing()).toBeUndefined();
});

test("the key that an organisation changed makes its old rules no measure of the new ones' age", async () => {
  await renew(serve(await signed("2027-11-20T08:00:00-08:00")));
  const next = await signed("2026-11-20T08:00:00-08:00", stranger);
  const organisationKey = keyCode(stranger.publicKey);
  expect(await renew(serve(next), { packUrl: url, organisationKey })).toBe("taken");
});

test("where the organisation sets no rules, nothing is asked and nothing is said", async () => {
  await renew(down);
  expect(await renew(() => expect.fail("asked"), { person: "dana@agency.example" })).toBeNull();
  expect(await database.kept.get("renewal")).toBeUndefined();
});

test("there is a sentence for whatever may come of it", () => {
  for (const code of renewalCodes)
    expect(speaker("es")(`deploy-came-${code}`)).not.toBe(`deploy-came-${code}`);
});
