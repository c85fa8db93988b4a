import fc from "fast-check";
import { expect, test } from "vitest";
import { samplePolicy } from "../../test/sample-policy.ts";
import { pack, packedPolicy, unpack, withPolicy } from "./index.ts";

test("what was packed comes back", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(unpack(pack(JSON.parse(text)))).toEqual(JSON.parse(text));
    }),
  );
  const policy = samplePolicy();
  expect(unpack(pack(policy))).toEqual(JSON.parse(JSON.stringify(policy)));
});

test("a script has its policy put in once, whatever signs are in it", () => {
  const policy = samplePolicy();
  const [field = expect.fail("no field")] = policy.fields;
  const odd = { ...policy, fields: [{ ...field, label: { en: `it's "$&" \\ \u2028`, es: "’" } }] };
  const script = withPolicy("read(SAFE_DISCLOSURE_POLICY)", odd) ?? expect.fail("no place");
  const read = new Function("read", script);
  let found: unknown;
  read((text: string) => {
    found = unpack(text);
  });
  expect(found).toMatchObject({ fields: [{ label: { en: `it's "$&" \\ \u2028`, es: "’" } }], bundles: [] });
});

test.each(["", "SAFE_DISCLOSURE_POLICY;SAFE_DISCLOSURE_POLICY"])("a script without one place: %j", (code) => {
  expect(withPolicy(code, samplePolicy())).toBeNull();
});

test("no participant, consent or bundle goes along", () => {
  const policy = samplePolicy();
  const read = JSON.stringify(unpack(packedPolicy(policy)));
  for (const { id, name } of policy.people.participants) {
    expect(read).not.toContain(id);
    expect(read).not.toContain(`"${name.family}"`);
  }
  for (const { id } of policy.people.consents) expect(read).not.toContain(id);
  expect(read).not.toContain("housing-referral");
});
