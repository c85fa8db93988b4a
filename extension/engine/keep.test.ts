import { expect, test } from "vitest";
import type { NewLine } from "../../core/log/index.ts";
import { samplePolicy } from "../../test/sample-policy.ts";
import { choicesOf, clock, messageOf, scenarios } from "../../test/scenarios.ts";
import { openDesk } from "./desk.ts";
import { keepers } from "./keep.ts";

const policy = samplePolicy();
const desk = openDesk(policy, "en", () => clock);

/** Presses "Save the cleaned files" on a scenario. */
async function saveFiles(id: string) {
  const one = scenarios.find((each) => each.id === id) ?? expect.fail(id);
  const message = messageOf(one, policy);
  const files: string[] = [];
  const lines: NewLine[] = [];
  const log = {
    append: async (line: NewLine) => void lines.push(line),
    seal: async () => null,
  };
  const makeCoverSheet = async () => ({
    name: "Cover sheet.pdf",
    mediaType: "application/pdf",
    bytes: new Uint8Array(),
  });
  const keep = keepers({ desk, log, makeCoverSheet }, (name) => files.push(name));
  const written = {
    from: message.sender,
    recipients: { to: "", cc: "", bcc: "" },
    subject: message.subject,
    body: message.body,
    attachments: [],
  };
  const outgoing = { message, written, places: [], ours: [] };
  const stage = await keep.act({ kind: "save-files" }, outgoing, desk.look(message, choicesOf(one)), []);
  return { stage, files, logged: lines.length };
}

test("cleaned files are saved for the right channel, and the log knows", async () => {
  expect(await saveFiles("channel-not-approved")).toEqual({
    stage: { kind: "done", what: "files-saved" },
    files: ["message.zip"],
    logged: 1,
  });
});

test.each(["attachment-locked", "flag-number", "handoff-good", "crisis-to-landlord", "consent-expired"])(
  "%s: what something else holds is not saved as files either",
  async (id) => {
    expect(await saveFiles(id)).toEqual({ stage: { kind: "review" }, files: [], logged: 0 });
  },
);
