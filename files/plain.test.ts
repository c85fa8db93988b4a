import fc from "fast-check";
import { expect, test } from "vitest";
import { base64Bytes } from "./base64.ts";
import { decodeText } from "./decode-text.ts";
import { utf8Text } from "./utf8-text.ts";

test("base64 is read as everybody else reads it", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (given) => {
      const text = Buffer.from(given).toString("base64");
      expect(base64Bytes(text)).toEqual(given);
      expect(base64Bytes(text.replace(/(.{7})/g, "$1\r\n"))).toEqual(given);
    }),
  );
});
test.each(["a", "ab!d", "ñ===", "data:x"])("no base64: %s", (text) => expect(base64Bytes(text)).toBeNull());

test("UTF-8 is read as everybody else reads it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.boolean(), (text, marked) => {
      const bytes = new TextEncoder().encode(marked ? `\ufeff${text}` : text);
      expect(utf8Text(bytes)).toBe(new TextDecoder().decode(bytes));
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 6 }), (bytes) => {
      const text = utf8Text(bytes);
      if (text !== null && bytes[0] !== 0xfe && bytes[0] !== 0xff) expect(text).toBe(decodeText(bytes));
    }),
    { numRuns: 2000 },
  );
});
test.each([[[0xff, 0xfe, 0x41, 0]], [[0x54, 0xe9, 0x66]], [[0xc0, 0xaf]], [[0xed, 0xa0, 0x80]]])(
  "no UTF-8: %j",
  (bytes) => expect(utf8Text(new Uint8Array(bytes))).toBeNull(),
);
