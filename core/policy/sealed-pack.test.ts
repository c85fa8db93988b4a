import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { sampleWith } from "../../test/sample-files.ts";
import { samplePolicy } from "../../test/sample-policy.ts";
import { verifierOf } from "../signature.ts";
import { type EnrolmentCode, makeEnrolmentCode, readEnrolmentCode } from "./enrolment-code.ts";
import { type Pack, packOf, readPack } from "./pack.ts";
import { type SealedPack, sealPack, unsealPack } from "./sealed-pack.ts";

const { subtle } = crypto;
const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const secrets = fc.uint8Array({ minLength: 16, maxLength: 16 });
const codes = secrets.map((bytes) => makeEnrolmentCode(() => bytes));
const small: Pack = {
  format: 1,
  version: "7",
  validUntil: null,
  policy: { "notices.json": { notices: [] } },
};

let code: EnrolmentCode;
let pack: Pack;
let sealed: SealedPack;

beforeAll(async () => {
  const packed = packOf(sampleWith());
  pack = packed.kind === "ok" ? packed.value : expect.fail(JSON.stringify(packed.problems));
  code = makeEnrolmentCode(randomBytes);
  sealed = await sealPack(pack, code, { subtle, randomBytes });
});

const open = (json: unknown, by = code) => unsealPack(json, by, { subtle });

test("who has the code reads the rules that were sealed", async () => {
  const opened = await open(JSON.parse(JSON.stringify(sealed)));
  const inside = opened.kind === "unsealed" ? opened.pack : expect.fail(opened.why);
  const read = await readPack(inside, "rules.sealed.json", null, verifierOf(subtle));
  expect(read).toEqual({ kind: "ok", value: { policy: samplePolicy(), signedBy: null } });
});

test("the sealed file holds nothing of a participant", () => {
  const text = JSON.stringify(sealed);
  const { participants, consents } = samplePolicy().people;
  const known = [
    ...participants.flatMap((one) => [
      one.id,
      one.reference,
      one.name.given,
      one.name.family,
      ...one.alsoKnownAs,
      ...one.contacts,
      ...one.household.map(({ name }) => name),
    ]),
    ...consents.map(({ id }) => id),
  ];
  expect(known.length).toBeGreaterThan(30);
  for (const value of known) expect(text.toLowerCase()).not.toContain(value.toLowerCase());
});

test("the same rules are sealed differently each time", async () => {
  const again = await sealPack(pack, code, { subtle, randomBytes });
  for (const part of ["salt", "iv", "code", "sealed"] as const) expect(again[part]).not.toBe(sealed[part]);
});

test("another code opens nothing, and is told as a wrong one", async () => {
  await fc.assert(
    fc.asyncProperty(codes, async (other) => {
      fc.pre(other !== code);
      expect(await open(sealed, other)).toEqual({ kind: "refused", why: "wrong-code" });
    }),
    { numRuns: 30 },
  );
});

test("whatever is changed in the file, nothing is opened", async () => {
  const one = await sealPack(small, code, { subtle, randomBytes });
  const parts = fc.constantFrom("salt" as const, "iv" as const, "code" as const, "sealed" as const);
  await fc.assert(
    fc.asyncProperty(parts, fc.nat(), fc.constantFrom(..."0123456789abcdef"), async (part, place, digit) => {
      const at = place % one[part].length;
      fc.pre(one[part][at] !== digit);
      const changed = { ...one, [part]: `${one[part].slice(0, at)}${digit}${one[part].slice(at + 1)}` };
      const why = part === "salt" || part === "code" ? "wrong-code" : "damaged";
      expect(await open(changed)).toEqual({ kind: "refused", why });
    }),
  );
});

test.each([
  ["nothing", null],
  ["a list", []],
  ["a pack that is not sealed", small],
  ["half a file", { format: 1, salt: "00" }],
])("%s is no sealed pack", async (_title, json) => {
  expect(await open(json)).toEqual({ kind: "refused", why: "not-a-pack" });
});

test("a file that was cut short is damaged", async () => {
  expect(await open({ ...sealed, sealed: sealed.sealed.slice(0, -20) })).toEqual({
    kind: "refused",
    why: "damaged",
  });
});

test("a later format asks for the newer version", async () => {
  expect(await open({ ...sealed, format: 2 })).toEqual({ kind: "refused", why: "newer" });
});

test("the first format stays readable", async () => {
  const read = readEnrolmentCode("0W3GE-1R70W-3GE1R-70W3G-E1R70-WTXGX");
  const older = {
    format: 1,
    salt: "09090909090909090909090909090909",
    iv: "090909090909090909090909",
    code: "1e241c4a21024d7f",
    sealed:
      "edeeb96579206f315e3a266ccc9860b7e566eb6e252ac09e3f8fbdde48e855126b9034cd0e66344b5b4634ab29c1bbefc8d35ca64ccfe371ce61292f25cf776fcff53b12fcb667c0",
  };
  expect(await open(older, read.kind === "code" ? read.code : expect.fail(read.why))).toEqual({
    kind: "unsealed",
    pack: { format: 1, version: "7", validUntil: null, policy: {} },
  });
});
