import { expect, test } from "vitest";
import { agencyWith, manyRows } from "../../test/roster-people.ts";
import { samplePolicy } from "../../test/sample-policy.ts";
import type { RosterActs, RosterState } from "../../ui/index.ts";
import { type RosterHost, rosterDesk } from "./desk.ts";

const { people, table } = manyRows(3);
const { policy } = agencyWith(samplePolicy(), people);
const unused = () => expect.fail("the page does not ask for this");

/** The page of somebody: what it shows now, and its acts. */
function open(sender: string | null) {
  let shown: { state: RosterState; acts: RosterActs } | null = null;
  const host: RosterHost = {
    policy,
    language: "en",
    now: () => "2026-11-20T16:55:00-08:00",
    log: { append: unused, seal: unused },
    remembered: {
      columns: async () => null,
      keepColumns: unused,
    },
    requests: { all: async () => [], add: unused, use: unused, giveBack: unused, refuse: unused },
    startWorker: unused,
    fromPage: async () => ({ kind: "table", table, unseen: { rows: 0, columns: 0 } }),
    show: (state, acts) => {
      shown = { state, acts };
    },
    makeCoverSheet: unused,
    save: unused,
  };
  rosterDesk(host, sender);
  return () => shown ?? expect.fail("nothing is shown");
}

test("who uses this browser is asked only where the options don't say it", () => {
  const known = open("dana.whitfield@harborbridge.example");
  expect(known().state).toMatchObject({
    asksSender: false,
    setup: { sender: "dana.whitfield@harborbridge.example" },
  });
  const asked = open(null);
  expect(asked().state).toMatchObject({ asksSender: true, setup: { sender: "" } });
  asked().acts.set({ sender: "luis.ortega@harborbridge.example" });
  expect(asked().state.setup.sender).toBe("luis.ortega@harborbridge.example");
});

test("the act that is shown last works on the state that is shown", async () => {
  const page = open(null);
  await page().acts.takeFromPage();
  page().acts.set({ mode: "totals" });
  const { setup, table: given } = page().state;
  expect(setup.mode).toBe("totals");
  expect(given?.columns.filter((field) => field !== null).length).toBeGreaterThan(4);
});
