import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { BundleId, ParticipantId, PartnerId } from "../../core/ids.ts";
import type { EntryBody, NewLine } from "../../core/log/index.ts";
import { sampleIndex, samplePolicy } from "../../test/sample-policy.ts";
import { approvedChannels, prepare } from "../../ui/compose/prepared.ts";
import { type ComposeState, choose, nothingYet } from "../../ui/compose/state.ts";
import { openDesk } from "../sending/desk.ts";
import { saveDisclosure } from "./save.ts";

const policy = sampleIndex();
const now = "2026-11-20T16:55:00-08:00";
const desk = openDesk(samplePolicy(), "en", () => now, "sent");
const context = { policy, language: "en", now: () => now, look: desk.look, senderKnown: true } as const;

/** What is saved, as names of files; what the log was told; and entries that were saved as files. */
async function save(state: ComposeState, { full = false } = {}) {
  const prepared = prepare(state, context) ?? expect.fail("nothing is chosen yet");
  const bundle = policy.bundle.get(state.bundle as BundleId) ?? expect.fail("no such bundle");
  const partner = policy.partner.get(state.partner as PartnerId) ?? expect.fail("no such partner");
  const [channel] = approvedChannels(bundle, partner, policy);
  const lines: NewLine[] = [];
  const kept: EntryBody[] = [];
  let zip = new Blob();
  const said = await saveDisclosure(
    { state, prepared, format: "csv", channel: channel ?? expect.fail("no way is approved") },
    {
      desk,
      log: {
        async append(line) {
          if (full) throw new Error("full");
          lines.push(line);
        },
        seal: async () => null,
      },
      loadFonts: () => Promise.reject(new Error("a CSV needs none")),
      makeCoverSheet: async () => ({
        name: "cover.pdf",
        mediaType: "application/pdf",
        bytes: new Uint8Array(),
      }),
      save: (_, content) => {
        zip = content;
      },
      keepEntry: (entry) => kept.push(entry),
    },
  );
  const files = zip.size === 0 ? {} : unzipSync(new Uint8Array(await zip.arrayBuffer()));
  return { said, names: Object.keys(files), files, lines, kept };
}

const where = "Bayside Motel room 12";
const handoff: ComposeState = {
  ...nothingYet,
  sender: "luis.ortega@harborbridge.example",
  participant: "HB-1003" as ParticipantId,
  bundle: "warm-handoff" as BundleId,
  partner: "northside" as PartnerId,
  address: "intake@northsidebh.example",
  meeting: {
    ...nothingYet.meeting,
    kind: "call",
    day: "2026-11-24",
    time: "10:00",
    where: "415-555-0199",
  },
};

describe("the calendar file says what the letter says", () => {
  test("where the letter tells of the appointment", async () => {
    const { said, files } = await save(handoff);
    expect(said).toBe("saved");
    expect(strFromU8(files["appointment.ics"] ?? new Uint8Array())).toContain("LOCATION:415-555-0199");
  });
  test.each<[string, ComposeState]>([
    ["the sender left the line out", { ...handoff, leftOut: ["appointment"] }],
    ["the line was written over", { ...handoff, typed: { appointment: "To be agreed" } }],
    [
      "another purpose was chosen since",
      {
        ...choose(
          {
            ...handoff,
            sender: "dana.whitfield@harborbridge.example",
            participant: "HB-1001" as ParticipantId,
            meeting: { ...handoff.meeting, where },
          },
          { bundle: "housing-referral" as BundleId },
        ),
        partner: "keystone" as PartnerId,
        address: "jordan.ames@keystonehomes.example",
      },
    ],
  ])("none where %s", async (_, state) => {
    const { said, names, files } = await save(state);
    expect(said).toBe("saved");
    expect(names).not.toContain("appointment.ics");
    expect(
      Object.values(files)
        .map((bytes) => strFromU8(bytes))
        .join(),
    ).not.toContain(where);
  });
});

describe("an emergency waits for nobody", () => {
  const crisis: ComposeState = {
    ...nothingYet,
    sender: "dana.whitfield@harborbridge.example",
    participant: "HB-1001" as ParticipantId,
    bundle: "crisis-escalation" as BundleId,
    partner: "crisis" as PartnerId,
    address: "dispatch@aldercrisis.example",
    typed: { "immediate-risk": "Says that she will jump" },
    emergency: { what: "She is on the bridge", receivedBy: "Officer Lee" },
  };
  test("but for its two lines, which are asked for and not said to be somebody's to agree to", async () => {
    const { said, names } = await save({ ...crisis, emergency: { what: "", receivedBy: "" } });
    expect([said, names]).toEqual(["asks", []]);
  });
  test("nor for the log: the entry is a file then", async () => {
    const { said, names, kept } = await save(crisis, { full: true });
    expect(said).toBe("unlogged");
    expect(names).toContain("cover.pdf");
    expect(kept).toMatchObject([{ kind: "unreviewed", bundle: { id: "crisis-escalation" } }]);
  });
  test("anything else is not saved where the log can't be written", async () => {
    const { said, names, kept } = await save(handoff, { full: true });
    expect([said, names, kept]).toEqual(["failed", [], []]);
  });
});
