import { describe, expect, test } from "vitest";
import type { Recipient } from "../../core/message/index.ts";
import type { Compose, ListedFile, Outgoing } from "../sending/compose.ts";
import { type Letter, putIn } from "./put-in.ts";

const letter: Letter = {
  to: "jordan.ames@keystonehomes.example",
  subject: "Housing referral",
  text: "Phone: 1\n",
  html: "<div>Phone: 1</div>",
  files: [{ name: "appointment.ics", mediaType: "text/calendar", bytes: new Uint8Array([1]) }],
};
const person = (address: string, via: Recipient["via"] = "to"): Recipient => ({ address, name: null, via });

interface Given {
  readonly recipients?: readonly Recipient[];
  readonly body?: Outgoing["message"]["body"];
  /** Of these verbs, which time it fails, counted from 1. */
  readonly fails?: { readonly apply?: readonly number[]; readonly attach?: number };
  /** Somebody writes in the message at the same time. */
  readonly changed?: boolean;
}

/** A compose window that is plain data; a change that fails is half there. */
function windowOf({
  recipients = [],
  body = { format: "text", source: "Dana" },
  fails = {},
  changed,
}: Given) {
  const message: Outgoing["message"] = {
    sender: "dana.whitfield@harborbridge.example",
    recipients,
    channel: "mail" as Outgoing["message"]["channel"],
    subject: "Hello",
    body,
    fields: [],
    attachments: [],
  };
  const files: readonly ListedFile[] = [
    { key: "1", name: "appointment.ics", bytes: new Blob(["mine"]), inline: false },
  ];
  const before: Outgoing = { message, files, places: [0], ours: [], bodyWithout: (source) => source };
  let now = before;
  const turns = { apply: 0, attach: 0 };
  const compose: Compose = {
    read: async () => now,
    async apply(change, read) {
      turns.apply += 1;
      if (changed) return "changed";
      now = { ...now, message: { ...now.message, subject: change.subject ?? now.message.subject } };
      if (fails.apply?.includes(turns.apply)) throw new Error("no answer");
      now = {
        ...now,
        message: {
          ...now.message,
          body: change.body ?? now.message.body,
          recipients: change.recipients === "as-read" ? read.message.recipients : now.message.recipients,
        },
        files: now.files.filter((_, place) => !change.takeOut.includes(place)),
      };
      return "applied";
    },
    async attach({ name, bytes, inline }) {
      turns.attach += 1;
      if (fails.attach === turns.attach) throw new Error("no answer");
      now = { ...now, files: [...now.files, { key: `new ${turns.attach}`, name, bytes, inline }] };
    },
    release: async () => "ready",
    revoke: async () => {},
  };
  return { compose, before, now: () => now };
}

test("an empty message gets its address, subject, text and calendar file", async () => {
  const { compose, now } = windowOf({});
  expect(await putIn(compose, letter)).toBe("put");
  expect(now().message).toMatchObject({
    recipients: [person(letter.to)],
    subject: letter.subject,
    body: { format: "text", source: "Phone: 1\n\nDana" },
  });
  expect(now().files.map(({ key }) => key)).toEqual(["1", "new 1"]);
});

test.each([
  ["a piece of HTML", "<div>Dana</div>", "<div>Phone: 1</div><div>Dana</div>"],
  [
    "a page",
    '<html><head><style>p {}</style></head><body dir="ltr"><div>Dana</div></body></html>',
    '<html><head><style>p {}</style></head><body dir="ltr"><div>Phone: 1</div><div>Dana</div></body></html>',
  ],
])("the text stands in front of what is there: %s", async (_, source, written) => {
  const { compose, now } = windowOf({ body: { format: "html", source } });
  await putIn(compose, letter);
  expect(now().message.body.source).toBe(written);
});

describe("a message that has recipients", () => {
  const colleague = person("priya.raman@harborbridge.example", "cc");
  test("keeps them where the partner is one of them", async () => {
    const recipients = [person("Jordan.Ames@KeystoneHomes.example"), colleague];
    const { compose, now } = windowOf({ recipients });
    expect(await putIn(compose, letter)).toBe("put");
    expect(now().message.recipients).toEqual(recipients);
  });
  test("is not touched where it goes to somebody else", async () => {
    const { compose, before, now } = windowOf({ recipients: [colleague] });
    expect(await putIn(compose, letter)).toBe("other");
    expect(now()).toBe(before);
  });
});

describe("what fails leaves the message as it was", () => {
  test.each([
    ["half a change", { apply: [1] }],
    ["the calendar file", { attach: 1 }],
  ])("%s", async (_, fails) => {
    const { compose, before, now } = windowOf({ fails });
    expect(await putIn(compose, letter)).toBe("failed");
    expect(now()).toEqual(before);
  });
  test("the second file: the first one goes again, and the sender's own of the same name stays", async () => {
    const { compose, before, now } = windowOf({ fails: { attach: 2 } });
    expect(await putIn(compose, { ...letter, files: [...letter.files, ...letter.files] })).toBe("failed");
    expect(now()).toEqual(before);
  });
  test("somebody else writes in it: it stays as it is now", async () => {
    const { compose, before, now } = windowOf({ changed: true });
    expect(await putIn(compose, letter)).toBe("failed");
    expect(now()).toBe(before);
  });
  test("and what can't be taken out again is told", async () => {
    const { compose } = windowOf({ fails: { apply: [1, 2] } });
    expect(await putIn(compose, letter)).toBe("stuck");
  });
});
