import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openCalls } from "./calls.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Done = (result: Office.AsyncResult<string>) => void;
const answer = (value: string) => ({ status: "succeeded", value }) as unknown as Office.AsyncResult<string>;
const refusal = (code: number) =>
  ({ status: "failed", error: { code } }) as unknown as Office.AsyncResult<string>;

test("never more than three calls run at once, and each gets its own answer", async () => {
  const calls = openCalls(1000);
  const open: Done[] = [];
  const asked = ["a", "b", "c", "d", "e"].map(() => calls.ask<string>((done) => void open.push(done)));
  expect(open).toHaveLength(3);
  open[1]?.(answer("second"));
  await expect(asked[1]).resolves.toBe("second");
  expect(open).toHaveLength(4);
  for (const done of [...open]) done(answer("later"));
  for (const done of [...open]) done(answer("again"));
  expect(await Promise.all(asked)).toEqual(["later", "second", "later", "later", "again"]);
});

test("Outlook's no, its silence and its throwing are all no answer", async () => {
  const calls = openCalls(1000);
  await expect(calls.ask<string>((done) => done(refusal(5001)))).rejects.toMatchObject({ code: 5001 });
  const silent = calls.ask<string>(() => {});
  const failed = expect(silent).rejects.toMatchObject({ code: null });
  await vi.advanceTimersByTimeAsync(1000);
  await failed;
  const thrown = calls.ask<string>(() => {
    throw new Error("this API is not there");
  });
  await expect(thrown).rejects.toMatchObject({ code: null });
});

test("an answer after its time changes nothing, and the next call runs", async () => {
  const calls = openCalls(1000);
  let late: Done = () => {};
  const first = calls.ask<string>((done) => {
    late = done;
  }, 10);
  const failed = expect(first).rejects.toThrow();
  await vi.advanceTimersByTimeAsync(10);
  await failed;
  late(answer("too late"));
  await expect(calls.ask<string>((done) => done(answer("next")))).resolves.toBe("next");
});
