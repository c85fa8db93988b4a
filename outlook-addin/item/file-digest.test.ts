import { describe, expect, test } from "vitest";
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
/** What the handler, which reads `now`, finds of what the pane kept when it read `then`. */
async function found(before: ItemFile, then: Uint8Array | null, after: ItemFile, now: Uint8Array | null) {
  const kept = keptFile(before, then);
  const { digests, unread } = await digestsNow([after], [kept], async () => now);
  if (digests[0] !== kept.digest) return "another";
  return unread ? "unread" : "the same";
}

describe("a file is the one that was approved", () => {
  test.each<[string, string, Uint8Array | null, ItemFile, Uint8Array | null]>([
    ["of the same content", "the same", bytes("letter"), file(), bytes("letter")],
    ["of the same content, listed anew", "the same", bytes("letter"), file({ id: "2" }), bytes("letter")],
    ["of another content", "another", bytes("letter"), file(), bytes("ledger")],
    ["that can't be read here, of the same listing", "unread", bytes("letter"), file(), null],
    ["that can't be read here, of another size", "another", bytes("letter"), file({ size: 7 }), null],
    ["that the pane could not read, of the same listing", "the same", null, file(), bytes("letter")],
    ["that the pane could not read, of another name", "another", null, file({ name: "list.txt" }), null],
    ["that nobody could read", "the same", null, file(), null],
    ["that comes empty", "unread", bytes("letter"), file(), new Uint8Array()],
  ])("%s: %s", async (_, what, then, after, now) => {
    expect(await found(file(), then, after, now)).toBe(what);
  });
  test("an attached message by its listing: it is written anew each time", async () => {
    const mail = file({ kind: "item" });
    expect(await found(mail, bytes("Date: 1"), mail, bytes("Date: 2"))).toBe("the same");
  });
});

test("what is beyond five megabytes is not read, and compared by its listing", async () => {
  const large = file({ size: 3_000_000 });
  const files = [large, { ...large, id: "2" }, { ...large, id: "3", size: 10 }];
  const asked: string[] = [];
  const kept = files.map((one) => keptFile(one, new Uint8Array(one.size)));
  const now = await digestsNow(files, kept, async ({ id, size }) => {
    asked.push(id);
    return new Uint8Array(size);
  });
  expect(asked).toEqual(["1", "3"]);
  expect(now).toEqual({ digests: kept.map(({ digest }) => digest), unread: false });
});
