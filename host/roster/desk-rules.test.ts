import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import type { BundleId, ChannelId, ConsentId, ParticipantId, PartnerId } from "../../core/ids.ts";
import { withRecorded } from "../../core/permissions/index.ts";
import { samplePolicy } from "../../test/sample-policy.ts";
import type { RosterActs, RosterState } from "../../ui/index.ts";
import { openSignOffDatabase } from "../sign-off/database.ts";
import { openRequests } from "../sign-off/requests.ts";
import { openDatabase } from "../store/database.ts";
import { rosterDesk } from "./desk.ts";
import { remembered } from "./remembered.ts";
import { rosterWork } from "./work.ts";

const policy = samplePolicy();
const now = "2026-11-20T16:55:00-08:00";

test("a table is made again when a permission is taken back, and the person's line stays here", async () => {
  const database = openDatabase("roster-rules");
  const signOffs = openSignOffDatabase("roster-rules-sign-off");
  let shown: { readonly state: RosterState; readonly acts: RosterActs } | null = null;
  const page = () => shown ?? expect.fail("nothing is shown");
  const rulesChanged = rosterDesk(
    {
      policy,
      language: "en",
      now: () => now,
      log: { append: async () => {}, seal: async () => null },
      startWorker: (tell) => ({ ask: rosterWork(tell), end: () => {} }),
      show(state, acts) {
        shown = { state, acts };
      },
      requests: openRequests(signOffs, crypto),
      remembered: remembered(database),
      fromPage: async () => ({ kind: "no-page" }),
      makeCoverSheet: async () => expect.fail("no cover sheet yet"),
      save: () => expect.fail("nothing is saved yet"),
    },
    "luis.ortega@harborbridge.example",
  );
  const { acts } = page();
  acts.set({ bundle: "status-update" as BundleId, partner: "alder-county" as PartnerId });
  acts.set({ channel: "secure-folder" as ChannelId, address: "m.ito@hs.aldercounty.example" });
  const csv = "Participant ID,Enrollment status\r\nHB-1011,Enrolled\r\n";
  acts.chooseFile(new File([csv], "table.csv", { type: "text/csv" }));
  await expect.poll(() => page().state.table?.table.rows.length).toBe(1);
  const going = () => {
    const { stage, said } = page().state;
    return stage.kind === "made" ? [stage.made.going, said] : stage.kind;
  };
  acts.make();
  await expect.poll(going).toEqual([1, null]);
  rulesChanged(
    withRecorded(policy, [
      {
        kind: "taken-back",
        at: now,
        by: "luis.ortega@harborbridge.example",
        participant: "HB-1011" as ParticipantId,
        consent: "C-1011" as ConsentId,
        on: "2026-11-20",
        how: "spoken",
        words: "By phone",
        partners: null,
      },
    ]),
  );
  await expect.poll(going).toEqual([0, "rules-changed"]);
  database.close();
  signOffs.close();
});
