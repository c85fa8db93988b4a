import { strFromU8 } from "fflate";
import { expect, test, vi } from "vitest";
import { rosterBrowser } from "../../test/roster-browser.ts";
import type { RosterState } from "../../ui/index.ts";

/** Why an answer did not count. */
const troubleOf = ({ stage }: RosterState) =>
  stage.kind === "made" && stage.asking.said?.kind === "trouble" ? stage.asking.said.why : null;

// A table is judged for each page, keys are made and files written.
vi.setConfig({ testTimeout: 30_000 });

/** Every agreement of the sample agency has ended by then. */
const afterAgreements = "2031-01-02T08:00:00-08:00";

test("a table that a supervisor has to agree to is saved by no call of the page before they did", async () => {
  const { here, priya, page, answer } = await rosterBrowser();
  const { acts, state, make } = page();
  await make();
  await acts.save("csv");
  expect([here.saved, here.lines, state().said]).toEqual([[], [], null]);

  await acts.askSigner(priya.id);
  await acts.takeAnswer(await answer("refused"));
  await acts.save("csv");
  expect([here.saved.length, here.lines]).toEqual([0, []]);
});

test("what a supervisor agreed to is saved with its entry", async () => {
  const { priya, page, entries, files, answer } = await rosterBrowser();
  const { acts, state, make } = page();
  await make();
  await acts.askSigner(priya.id);
  await acts.takeAnswer(await answer());
  await acts.save("csv");
  expect(state().said).toBe("files-saved");
  expect(entries().map(({ participants, signOff }) => [participants.length, signOff?.by])).toEqual([
    [29, "priya"],
  ]);
  expect(
    strFromU8((await files())["Status update.csv"] ?? new Uint8Array())
      .trim()
      .split("\n").length,
  ).toBe(30);
});

test("an answer that comes when the page has another table signs nothing", async () => {
  const { here, priya, page, answer } = await rosterBrowser();
  const { acts, state, make } = page();
  await make();
  await acts.askSigner(priya.id);
  const file = await answer();
  const pending = acts.takeAnswer(file);
  acts.back();
  here.given = { ...here.given, rows: here.given.rows.slice(0, 5), numbers: here.given.numbers.slice(0, 5) };
  await make();
  await pending;
  const { stage } = state();
  expect(stage.kind === "made" && [stage.signOff, stage.made.given]).toEqual([null, 5]);
  await acts.save("csv");
  expect(here.lines).toEqual([]);
});

test("what a save has prepared is dropped where the page goes back meanwhile", async () => {
  const { priya, page, entries, answer } = await rosterBrowser();
  const { acts, state, make } = page();
  await make();
  await acts.askSigner(priya.id);
  await acts.takeAnswer(await answer());
  const pending = acts.save("csv");
  acts.back();
  await pending;
  expect([entries(), state().said, state().table?.table.rows.length]).toEqual([[], null, 30]);
});

test("one answer in two pages is good for one of them", async () => {
  const { priya, page, entries, answer } = await rosterBrowser();
  const [one, other] = [page(), page()];
  await one.make();
  await other.make();
  await one.acts.askSigner(priya.id);
  const file = await answer();
  await one.acts.takeAnswer(file);
  await other.acts.takeAnswer(file);
  await Promise.all([one.acts.save("csv"), other.acts.save("csv")]);
  expect(entries().length).toBe(1);
  expect([one.state(), other.state()].map((one) => one.said ?? troubleOf(one)).sort()).toEqual([
    "files-saved",
    "used",
  ]);
});

test("an answer that was taken in time and used too late counts no more", async () => {
  const { here, priya, page, answer } = await rosterBrowser();
  const { acts, state, make } = page();
  await make();
  await acts.askSigner(priya.id);
  await acts.takeAnswer(await answer());
  here.now = "2026-11-28T08:00:00-08:00";
  await acts.save("csv");
  expect([troubleOf(state()), here.lines]).toEqual(["ended", []]);
});

test("on another day the table is judged again, and what may go no longer is shown and not saved", async () => {
  const { here, priya, page, answer } = await rosterBrowser();
  const { acts, state, make } = page();
  await make();
  await acts.askSigner(priya.id);
  await acts.takeAnswer(await answer());
  here.now = afterAgreements;
  await acts.save("csv");
  await expect.poll(() => state().trouble).toBe("changed");
  const { stage } = state();
  expect(here.lines).toEqual([]);
  expect(stage.kind === "made" && stage.signOff).toBe(null);
});

test("where the log could not be written, this page may use its answer again", async () => {
  const { here, priya, page, entries, answer } = await rosterBrowser();
  const { acts, state, make } = page();
  await make();
  await acts.askSigner(priya.id);
  await acts.takeAnswer(await answer());
  here.isFull = true;
  await acts.save("csv");
  expect([state().trouble, here.saved.length]).toEqual(["log", 0]);
  here.isFull = false;
  await acts.save("csv");
  expect([state().said, entries().length]).toEqual(["files-saved", 1]);
});
