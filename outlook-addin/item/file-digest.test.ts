import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { base64Bytes } from "./base64.ts";
import { digestsNow, keptFile } from "./file-digest.ts";
import type { ItemFile } from "./read-item.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const file = (more: Partial<ItemFile> = {}): ItemFile => ({
  id: "1",
  name: "letter.txt",
  size: 6,
  inline: false,
  kind: "file",
  ...more,
});
/** Whether the handler, which reads `now`, finds what the pane kept when it read `then`. */
async function isSame(before: ItemFile, then: Uint8Array | null, after: ItemFile, now: Uint8Array | null) {
  const kept = keptFile(before, then);
  const [digest] = await digestsNow([after], [kept], async () => now);
  return digest === kept.digest;
}

describe("a file is the one that was approved", () => {
  test.each<[string, boolean, Uint8Array | null, ItemFile, Uint8Array | null]>([
    ["of the same content", true, bytes("letter"), file(), bytes("letter")],
    ["of the same content, listed anew", true, bytes("letter"), file({ id: "2" }), bytes("letter")],
    ["of another content", false, bytes("letter"), file(), bytes("ledger")],
    ["that can't be read here, of the same listing", true, bytes("letter"), file(), null],
    ["that can't be read here, of another size", false, bytes("letter"), file({ size: 7 }), null],
    ["that the pane could not read, of the same listing", true, null, file(), bytes("letter")],
    ["that the pane could not read, of another name", false, null, file({ name: "list.txt" }), null],
    ["that nobody could read", true, null, file(), null],
    ["that comes empty", true, bytes("letter"), file(), new Uint8Array()],
  ])("%s: %s", async (_, same, then, after, now) => {
    expect(await isSame(file(), then, after, now)).toBe(same);
  });
  test("an attached message by its listing: it is written anew each time", async () => {
    const mail = file({ kind: "item" });
    expect(await isSame(mail, bytes("Date: 1"), mail, bytes("Date: 2"))).toBe(true);
  });
});

test("what is beyond five megabytes is not read", async () => {
  const large = file({ size: 3_000_000 });
  const files = [large, { ...large, id: "2" }, { ...large, id: "3", size: 10 }];
  const asked: string[] = [];
  await digestsNow(files, [], async ({ id, size }) => {
    asked.push(id);
    return new Uint8Array(size);
  });
  expect(asked).toEqual(["1", "3"]);
});

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
