import fc from "fast-check";
import { expect, test } from "vitest";
import { codeSecret, makeEnrolmentCode, readEnrolmentCode } from "./enrolment-code.ts";

const secrets = fc.uint8Array({ minLength: 16, maxLength: 16 });
const codes = secrets.map((bytes) => makeEnrolmentCode(() => bytes));

test("a code is six fives, and holds the bits that it was made of", () => {
  fc.assert(
    fc.property(secrets, (bytes) => {
      const code = makeEnrolmentCode(() => bytes);
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]{5}$/);
      expect(codeSecret(code)).toEqual(bytes);
    }),
  );
});

test("a code is read however it is typed", () => {
  fc.assert(
    fc.property(codes, (code) => {
      const loose = code.toLowerCase().replace(/0/g, "o").replace(/1/g, "l").replace(/-/g, " – ");
      for (const typed of [code, loose, ` ${code.replace(/-/g, "").replace(/1/g, "I")}\n`]) {
        expect(readEnrolmentCode(typed)).toEqual({ kind: "code", code });
      }
    }),
  );
});

test("one wrong letter, or two that changed places, is a mistyped code and not another one", () => {
  fc.assert(
    fc.property(
      codes,
      fc.nat(29),
      fc.constantFrom(..."0123456789ABCDEFGHJKMNPQRSTVWXYZU"),
      (code, at, other) => {
        const plain = code.replace(/-/g, "");
        const wrong = `${plain.slice(0, at)}${other}${plain.slice(at + 1)}`;
        const turned = plain.replace(/^(.{13})(.)(.)/, "$1$3$2");
        for (const typed of [wrong, turned].filter((one) => one !== plain)) {
          expect(readEnrolmentCode(typed)).toEqual({ kind: "no-code", why: "mistyped" });
        }
      },
    ),
  );
});

test.each([
  ["nothing", ""],
  ["half a code", "7ZQ2M-0X4KD"],
  ["a word", "enrolment"],
])("%s is no code", (_title, typed) => {
  expect(readEnrolmentCode(typed)).toEqual({ kind: "no-code", why: "not-a-code" });
});
