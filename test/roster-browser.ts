import "fake-indexeddb/auto";
import { bytesToHex } from "@noble/hashes/utils.js";
import { unzipSync } from "fflate";
import { expect } from "vitest";
import type { ChannelId, PartnerId } from "../core/ids.ts";
import type { EntryBody, NewLine } from "../core/log/index.ts";
import type { GivenTable } from "../core/roster/index.ts";
import { answerRequest } from "../core/sign-off/index.ts";
import { algorithms, signerOf } from "../core/signature.ts";
import { rosterDesk } from "../host/roster/desk.ts";
import { remembered } from "../host/roster/remembered.ts";
import { rosterWork } from "../host/roster/work.ts";
import { armor, unarmor } from "../host/sign-off/armor.ts";
import { openSignOffDatabase } from "../host/sign-off/database.ts";
import { openRequests } from "../host/sign-off/requests.ts";
import { openRequest } from "../host/sign-off/seal-request.ts";
import { openDatabase } from "../host/store/database.ts";
import type { RosterActs, RosterState } from "../ui/index.ts";
import { agencyWith, changed, manyRows } from "./roster-people.ts";
import { samplePolicy } from "./sample-policy.ts";

const { people, table } = manyRows(30);
/** One line stays here, and a supervisor has to agree to the others. */
const asked = changed(table, [[3, 2, "Active - relapsed"]]);
const firstDay = "2026-11-20T16:55:00-08:00";

/** The sample agency with 30 people more, and a supervisor whose keys are made here. */
async function agency() {
  const signing = await crypto.subtle.generateKey(algorithms["P-256"].make, true, ["sign", "verify"]);
  const exchange = { name: "ECDH", namedCurve: "P-256" };
  const opening = await crypto.subtle.generateKey(exchange, true, ["deriveBits"]);
  const signer = await signerOf(crypto.subtle, signing as CryptoKeyPair);
  const seal = bytesToHex(new Uint8Array(await crypto.subtle.exportKey("raw", opening.publicKey)));
  const { policy } = agencyWith(samplePolicy(), people);
  const staff = policy.staff.map((one) =>
    one.id === "priya" ? { ...one, signOffKey: { sign: signer.publicKey, seal } } : one,
  );
  const priya = staff.find(({ id }) => id === "priya") ?? expect.fail("no supervisor");
  return { policy: { ...policy, staff }, priya, signer, open: opening as CryptoKeyPair };
}

/** One browser: what it keeps and saves, and as many pages as are open in it. */
export async function rosterBrowser() {
  const { policy, priya, signer, open } = await agency();
  const name = crypto.randomUUID();
  const kept = openDatabase(`roster-desk-${name}`);
  const requests = openRequests(openSignOffDatabase(`sign-off-${name}`), crypto);
  const here = {
    now: firstDay,
    isFull: false,
    given: asked as GivenTable,
    lines: [] as NewLine[],
    saved: [] as { readonly name: string; readonly content: Blob }[],
  };
  function page() {
    let shown: { readonly state: RosterState; readonly acts: RosterActs } | null = null;
    const now = () => shown ?? expect.fail("nothing is shown");
    rosterDesk(
      {
        policy,
        language: "en",
        now: () => here.now,
        remembered: remembered(kept),
        requests,
        startWorker: (tell) => ({ ask: rosterWork(tell), end: () => {} }),
        fromPage: async () => ({ kind: "table", table: here.given, unseen: { rows: 0, columns: 0 } }),
        show(state, acts) {
          shown = { state, acts };
        },
        log: {
          append: async (line) => {
            if (here.isFull) throw new Error("no room");
            here.lines.push(line);
          },
          seal: async () => null,
        },
        makeCoverSheet: async ({ included }) => ({
          name: "Cover sheet.txt",
          mediaType: "text/plain",
          bytes: new TextEncoder().encode(JSON.stringify(included)),
        }),
        save: (name, content) => here.saved.push({ name, content }),
      },
      "dana.whitfield@harborbridge.example",
    );
    const { acts } = now();
    const state = () => now().state;
    const make = async () => {
      await fill(acts);
      await expect.poll(() => state().stage.kind).toBe("made");
    };
    return { acts, state, make };
  }
  const entries = (): readonly EntryBody[] =>
    here.lines.flatMap((line) => (line.kind === "entry" ? [line.body] : []));
  const files = async () =>
    unzipSync(new Uint8Array((await here.saved.at(-1)?.content.arrayBuffer()) ?? new ArrayBuffer(0)));
  /** What the supervisor gives back for the request that was made last. */
  async function answer(said: "approved" | "refused" = "approved"): Promise<string> {
    const asked = (await requests.all()).at(-1) ?? expect.fail("nothing was asked");
    const opened = await openRequest(unarmor("REQUEST", asked.text), open);
    if (opened.kind !== "request") return expect.fail(opened.kind);
    return armor("ANSWER", await answerRequest(opened.request, said, null, firstDay, signer));
  }
  return { here, priya, page, entries, files, answer };
}

async function fill(acts: RosterActs) {
  acts.set({ partner: "alder-county" as PartnerId });
  acts.set({ address: "m.ito@hs.aldercounty.example", channel: "secure-folder" as ChannelId });
  await acts.takeFromPage();
  acts.make();
}
