import "fake-indexeddb/auto";
import { bytesToHex } from "@noble/hashes/utils.js";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, expect, test } from "vitest";
import type { ChannelId, PartnerId } from "../../core/ids.ts";
import type { EntryBody, NewLine } from "../../core/log/index.ts";
import type { Policy, Staff } from "../../core/policy/index.ts";
import { answerRequest } from "../../core/sign-off/index.ts";
import { algorithms, type Signer, signerOf } from "../../core/signature.ts";
import { agencyWith, changed, manyRows } from "../../test/roster-people.ts";
import { samplePolicy } from "../../test/sample-policy.ts";
import type { RosterActs, RosterState } from "../../ui/index.ts";
import { openRequest } from "../sign-off/seal-request.ts";
import { openDatabase } from "../store/database.ts";
import { rosterDesk } from "./desk.ts";
import { remembered } from "./remembered.ts";
import { rosterWork } from "./work.ts";

const { people, table } = manyRows(30);
/** One line stays here, so that a supervisor has to agree. */
const asked = changed(table, [[3, 2, "Active - relapsed"]]);
const firstDay = "2026-11-20T16:55:00-08:00";

let policy: Policy;
let priya: Staff;
let signer: Signer;
let open: JsonWebKey;
beforeAll(async () => {
  const signing = await crypto.subtle.generateKey(algorithms["P-256"].make, true, ["sign", "verify"]);
  const opening = await crypto.subtle.generateKey({ name: "ECDH", namedCurve: "P-256" }, true, [
    "deriveBits",
  ]);
  signer = await signerOf(crypto.subtle, signing as CryptoKeyPair);
  open = await crypto.subtle.exportKey("jwk", opening.privateKey);
  const seal = bytesToHex(new Uint8Array(await crypto.subtle.exportKey("raw", opening.publicKey)));
  const agency = agencyWith(samplePolicy(), people).policy;
  const staff = agency.staff.map((one) =>
    one.id === "priya" ? { ...one, signOffKey: { sign: signer.publicKey, seal } } : one,
  );
  policy = { ...agency, staff };
  priya = staff.find(({ id }) => id === "priya") ?? expect.fail("no supervisor");
});

/** One browser: what it keeps and saves, and as many pages as are open in it. */
function browser() {
  const kept = openDatabase(`roster-desk-${crypto.randomUUID()}`);
  const here = {
    now: firstDay,
    given: asked,
    lines: [] as NewLine[],
    saved: [] as { readonly name: string; readonly content: Blob }[],
  };
  function page() {
    const shown: RosterState[] = [];
    const { acts, state } = rosterDesk(
      {
        policy,
        language: "en",
        now: () => here.now,
        remembered: remembered(kept),
        startWorker: (tell) => ({ ask: rosterWork(tell), end: () => {} }),
        fromPage: async () => here.given,
        keepSender: async () => {},
        show: (state) => void shown.push(state),
        log: { append: async (line) => void here.lines.push(line), seal: async () => null },
        makeCoverSheet: async ({ included }) => ({
          name: "Cover sheet.txt",
          mediaType: "text/plain",
          bytes: new TextEncoder().encode(JSON.stringify(included)),
        }),
        save: (name, content) => here.saved.push({ name, content }),
      },
      "dana.whitfield@harborbridge.example",
    );
    return { acts, state: () => shown.at(-1) ?? state };
  }
  const entries = (): readonly EntryBody[] =>
    here.lines.flatMap((line) => (line.kind === "entry" ? [line.body] : []));
  const files = async () =>
    unzipSync(new Uint8Array((await here.saved.at(-1)?.content.arrayBuffer()) ?? new ArrayBuffer(0)));
  return { here, page, entries, files };
}

async function make(acts: RosterActs) {
  acts.set({ partner: "alder-county" as PartnerId });
  acts.set({ address: "m.ito@hs.aldercounty.example", channel: "secure-folder" as ChannelId });
  await acts.takeFromPage();
  acts.make();
}

/** What the supervisor gives back for the request that was saved last. */
async function answerTo(content: Blob | undefined, answer: "approved" | "refused" = "approved") {
  const opened = await openRequest(JSON.parse((await content?.text()) ?? ""), open);
  if (opened.kind !== "request") return expect.fail(opened.kind);
  return new File([JSON.stringify(await answerRequest(opened.request, answer, firstDay, signer))], "a.json");
}

test("a table that a supervisor has to agree to is saved by no call of the page before they did", async () => {
  const { here, page } = browser();
  const { acts, state } = page();
  await make(acts);
  await acts.save("csv");
  expect([here.saved, here.lines, state().said]).toEqual([[], [], null]);

  await acts.askSigner(priya);
  await acts.takeAnswer(await answerTo(here.saved.at(-1)?.content, "refused"));
  await acts.save("csv");
  expect([here.saved.length, here.lines]).toEqual([1, []]);
});

test("what a supervisor agreed to is saved with its entry", async () => {
  const { here, page, entries, files } = browser();
  const { acts, state } = page();
  await make(acts);
  await acts.askSigner(priya);
  await acts.takeAnswer(await answerTo(here.saved.at(-1)?.content));
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
