import { expect, test } from "vitest";
import type { NewLine } from "../../core/log/index.ts";
import { makeDeviceKey } from "../../core/log/index.ts";
import { signerOf } from "../../core/signature.ts";
import { chainOf, told } from "../../test/sample-log.ts";
import { reconcile } from "./reconcile.ts";

const at = "2026-11-20T16:55:00-08:00";
const [entry, released, other, cancelled] = told;
if (entry?.kind !== "entry" || other?.kind !== "entry" || !released || !cancelled)
  throw new Error("the sample log changed");
const [one, two] = [entry.body.id, other.body.id];

async function logOf(...lines: readonly NewLine[]) {
  const signer = await signerOf(crypto.subtle, await makeDeviceKey(crypto.subtle));
  const written = await chainOf(signer, lines);
  const added: unknown[] = [];
  return {
    added,
    log: {
      lines: async () => written,
      append: async (line: NewLine) => void added.push(line.kind === "outcome" ? line.body : line.kind),
    },
  };
}

test("what the handler saw leave is told once, and another computer's entries wait for theirs", async () => {
  const { log, added } = await logOf(entry, other);
  const left = await reconcile(
    log,
    [
      { entry: one, at },
      { entry: one, at },
      { entry: "elsewhere", at },
    ],
    null,
  );
  expect(added).toEqual([{ entry: one, outcome: "released" }]);
  expect(left).toEqual([{ entry: "elsewhere", at }]);
});

test("a message that is still being written did not leave, even where the handler let it go", async () => {
  const { log, added } = await logOf(entry, other);
  await reconcile(log, [{ entry: one, at }], one);
  await reconcile(log, [], two);
  expect(added).toEqual([
    { entry: one, outcome: "released" },
    { entry: one, outcome: "cancelled" },
    { entry: two, outcome: "cancelled" },
  ]);
});

test("a message that was taken for not sent, and is sent after that as it was approved, left", async () => {
  const { log, added } = await logOf(other, cancelled);
  await reconcile(log, [{ entry: two, at: "2026-11-20T16:00:30-08:00" }], two);
  expect(added).toEqual([]);
  await reconcile(log, [{ entry: two, at }], null);
  expect(added).toEqual([{ entry: two, outcome: "released" }]);
});

test("an outcome that the log has is not told again", async () => {
  const { log, added } = await logOf(entry, released);
  await reconcile(log, [{ entry: one, at }], null);
  expect(added).toEqual([]);
});
