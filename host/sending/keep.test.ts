import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import type { NewLine } from "../../core/log/index.ts";
import { samplePolicy } from "../../test/sample-policy.ts";
import { choicesOf, clock, messageOf, scenarios } from "../../test/scenarios.ts";
import { openDesk } from "./desk.ts";
import { keepers } from "./keep.ts";

const policy = samplePolicy();
const desk = openDesk(policy, "en", () => clock, "sent");

/** Presses "Save the cleaned files" on a scenario, with these files attached. */
async function saveFiles(id: string, attached: readonly string[] = []) {
  const one = scenarios.find((each) => each.id === id) ?? expect.fail(id);
  const message = messageOf(one, policy);
  const files: string[] = [];
  let saved = new Blob();
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
  const keep = keepers({ desk, log, makeCoverSheet }, (name, content) => {
    files.push(name);
    saved = content;
  });
  const listed = attached.map((name, place) => ({
    key: `${place}`,
    name,
    bytes: new Blob([`${place}`]),
    inline: false,
  }));
  const outgoing = {
    message,
    files: listed,
    places: attached.map((_, place) => place),
    ours: [],
    bodyWithout: (source: string) => source,
  };
  const stage = await keep.act({ kind: "save-files" }, outgoing, desk.look(message, choicesOf(one)), []);
  const inside = async () => Object.keys(unzipSync(new Uint8Array(await saved.arrayBuffer()))).sort();
  return {
    said: {
      stage,
      files,
      logged: lines.map((line) => (line.kind === "outcome" ? line.body.outcome : line.kind)),
    },
    inside,
  };
}

test("cleaned files are saved for the right channel, and the log knows", async () => {
  const { said } = await saveFiles("channel-not-approved");
  expect(said).toEqual({
    stage: { kind: "done", what: "files-saved" },
    files: ["message.zip"],
    logged: ["entry", "saved"],
  });
});

test("files of one name are all saved, each under a name of its own", async () => {
  const { inside } = await saveFiles("channel-not-approved", ["form.txt", "form.txt", "message.txt"]);
  expect(await inside()).toEqual([
    "Cover sheet.pdf",
    "form (2).txt",
    "form.txt",
    "message (2).txt",
    "message.txt",
  ]);
});

test.each(["attachment-locked", "flag-number", "handoff-good", "crisis-to-landlord", "consent-expired"])(
  "%s: what something else holds is not saved as files either",
  async (id) => {
    const { said } = await saveFiles(id);
    expect(said).toEqual({ stage: { kind: "review" }, files: [], logged: [] });
  },
);
