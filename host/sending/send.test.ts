import { beforeAll, expect, test } from "vitest";
import type { Choices } from "../../core/decide/index.ts";
import type { NewLine } from "../../core/log/index.ts";
import type { Policy } from "../../core/policy/index.ts";
import { parsePolicy } from "../../core/policy/load.ts";
import { choicesOf, clock, messageOf, scenarios } from "../../test/scenarios.ts";
import { files } from "../store/sample.ts";
import type { Compose, ListedFile, Outgoing } from "./compose.ts";
import { type Desk, openDesk } from "./desk.ts";
import { type Sending, send } from "./send.ts";

let policy: Policy;
let desk: Desk;
beforeAll(() => {
  const parsed = parsePolicy(files);
  if (parsed.kind !== "ok") throw new Error("the sample agency loads");
  policy = parsed.value;
  desk = openDesk(policy, "en", () => clock, "sent");
});

interface Faults {
  /** The page's editor puts the old text back. */
  readonly stubborn?: boolean;
  readonly logFails?: boolean;
  readonly noCoverSheet?: boolean;
  /** Somebody writes while the sheet is open. */
  readonly changed?: boolean;
  readonly released?: "released" | "changed" | "ready";
  /** The page shows the cover sheet and its server has lost it. */
  readonly lost?: boolean;
  /** What was changed once can't be changed back. */
  readonly stuck?: boolean;
  /** The second check stops. */
  readonly checkStops?: boolean;
  /** Every permission was taken back since the press; `unread`: nobody can say. */
  readonly since?: "taken-back" | "unread";
}

const without = (rules: Policy): Policy => ({ ...rules, people: { ...rules.people, consents: [] } });

const asItIs = (source: string) => source;

/** All files of this window are ours; one that its server lost has no bytes. */
const withFiles = (message: Outgoing["message"], files: readonly ListedFile[]): Outgoing => ({
  message,
  files,
  places: [],
  ours: files.flatMap(({ bytes }, place) => (bytes ? place : [])),
  bodyWithout: asItIs,
});

/** Sends a scenario from a compose window that is plain data. */
async function sendFrom(id: string, choices: Partial<Choices>, faults: Faults) {
  const one = scenarios.find((each) => each.id === id);
  if (!one) throw new Error(`no scenario ${id}`);
  const message = { ...messageOf(one, policy), attachments: [] };
  const before: Outgoing = { message, files: [], places: [], ours: [], bodyWithout: asItIs };
  let now = before;
  let releases = 0;
  let releasing = false;
  const lines: NewLine[] = [];
  const compose: Compose = {
    read: async () => now,
    async apply({ subject = now.message.subject, body = now.message.body, takeOut }) {
      if (faults.changed) return "changed";
      if (faults.stuck && now !== before) throw new Error("the editor is gone");
      now = withFiles(
        { ...now.message, subject, body: faults.stubborn ? now.message.body : body },
        now.files.filter((_, place) => !takeOut.includes(place)),
      );
      return "applied";
    },
    async attach({ name, bytes }) {
      const file = {
        key: `file ${now.files.length}`,
        name,
        bytes: faults.lost ? null : bytes,
        inline: false,
      };
      now = withFiles(now.message, [...now.files, file]);
    },
    async release() {
      releases += 1;
      return faults.released ?? "released";
    },
    revoke: async () => {},
  };
  const sending: Sending = {
    compose,
    desk: {
      ...desk,
      look(...given) {
        if (faults.checkStops && releasing) throw new Error("a fault of ours");
        return desk.look(...given);
      },
    },
    log: {
      async append(line) {
        if (faults.logFails) throw new Error("full");
        lines.push(line);
      },
      seal: async () => null,
    },
    async makeCoverSheet() {
      if (faults.noCoverSheet) throw new Error("no letters to set it in");
      const bytes = new TextEncoder().encode("Cover sheet");
      return { name: "Cover sheet.txt", mediaType: "text/plain", bytes };
    },
    tell: () => {},
    async deskNow() {
      if (faults.since === "unread") throw new Error("the store is closed");
      return faults.since === undefined ? sending.desk : openDesk(without(policy), "en", () => clock, "sent");
    },
  };
  const outgoing = await compose.read();
  const looked = sending.desk.look(outgoing.message, { ...choicesOf(one), ...choices });
  releasing = true;
  const sent = await send(outgoing, looked, [], sending);
  return { sent, before, now, releases, lines };
}

const dump = (faults: Faults) => sendFrom("housing-dump", {}, faults);
const crisis = (faults: Faults) =>
  sendFrom("crisis-now", { emergency: { what: "He may jump", receivedBy: "Dispatch" } }, faults);

test("a send is written down before it leaves, and what became of it after", async () => {
  const { sent, now, lines, releases } = await dump({});
  expect(sent).toMatchObject({ kind: "sent", coverSheet: true });
  expect(lines.map(({ kind }) => kind)).toEqual(["entry", "outcome"]);
  expect(now.message.body.source).not.toContain("987-65-4321");
  expect(now.files.map(({ name }) => name)).toEqual(["Cover sheet.txt"]);
  expect(releases).toBe(1);
});

test("a page that puts back what was taken out keeps its message, as it was", async () => {
  const { sent, before, now, releases, lines } = await dump({ stubborn: true });
  expect(sent).toMatchObject({ kind: "trouble", what: "left-over" });
  expect(now).toEqual(before);
  expect([releases, lines]).toEqual([0, []]);
});

test.each([
  ["taken-back", "left-over"],
  ["unread", "store"],
] as const)("a permission that is %s while the message goes holds it, as it was", async (since, what) => {
  const { sent, before, now, releases, lines } = await dump({ since });
  expect(sent).toMatchObject({ kind: "trouble", what });
  expect(now).toEqual(before);
  expect([releases, lines]).toEqual([0, []]);
  expect((await crisis({ since })).sent).toMatchObject({ kind: "sent" });
});

test.each<[Faults, string]>([
  [{ lost: true }, "cover-sheet"],
  [{ checkStops: true }, "engine"],
])("a message that could not be sent is as it was, without our cover sheet: %o", async (faults, what) => {
  const { sent, before, now, releases } = await dump(faults);
  expect(sent).toMatchObject({ kind: "trouble", what });
  expect(now).toEqual(before);
  expect(releases).toBe(0);
});

test("what is written while the sheet is open is not overwritten: the message is looked at again", async () => {
  const { sent, before, now, releases, lines } = await dump({ changed: true });
  expect(sent).toMatchObject({ kind: "trouble", what: "changed" });
  expect(now).toEqual(before);
  expect([releases, lines]).toEqual([0, []]);
});

test("without a log nothing leaves, and the message is as it was", async () => {
  const { sent, before, now, releases } = await dump({ logFails: true });
  expect(sent).toMatchObject({ kind: "trouble", what: "log" });
  expect(now).toEqual(before);
  expect(releases).toBe(0);
});

test("without a log an urgent message leaves all the same, and its entry is handed back unreviewed", async () => {
  const { sent, releases } = await crisis({ logFails: true });
  expect(sent.kind === "sent-unlogged" && sent.entry.kind).toBe("unreviewed");
  expect(releases).toBe(1);
});

test("without its cover sheet a message stays, and an urgent one leaves", async () => {
  expect((await dump({ noCoverSheet: true })).sent).toMatchObject({ kind: "trouble", what: "cover-sheet" });
  expect((await crisis({ noCoverSheet: true })).sent).toMatchObject({ kind: "sent", coverSheet: false });
});

test("a message that changed after the look stays, and the log says that it did not leave", async () => {
  const { sent, lines } = await dump({ released: "changed" });
  expect(sent).toMatchObject({ kind: "trouble", what: "changed" });
  expect(lines.map((line) => (line.kind === "outcome" ? line.body.outcome : line.kind))).toEqual([
    "entry",
    "cancelled",
  ]);
});

test("words that could not be put back are told as that, whatever failed before", async () => {
  const { sent, now, before, releases } = await dump({ logFails: true, stuck: true });
  expect(sent).toMatchObject({ kind: "trouble", what: "apply" });
  expect([now.message.body === before.message.body, releases]).toEqual([false, 0]);
});
