import { describe, expect, test } from "vitest";
import { decisionOf, itemOf } from "../../test/sample-decision.ts";
import { samplePolicy } from "../../test/sample-policy.ts";
import { noChoices } from "../decide/index.ts";
import type { ChannelId, ParticipantId } from "../ids.ts";
import { indexPolicy } from "../policy/index.ts";
import { type DraftInput, draftEntry } from "./draft.ts";
import { entryBody } from "./entry.ts";

const policy = indexPolicy(samplePolicy());
const reference = policy.participant.get("HB-1001" as ParticipantId)?.reference;
const digest = "d1".repeat(32);
const input: DraftInput = {
  kind: "disclosure",
  decision: decisionOf([itemOf("participant-name"), itemOf("phone"), itemOf("ssn", "strip")]),
  choices: noChoices,
  policy,
  message: {
    sender: "Dana.Whitfield@harborbridge.example",
    recipients: [{ address: "Jordan@keystonehomes.example", name: "Jordan Ames", via: "to" }],
    channel: "encrypted-mail" as ChannelId,
    attachments: [],
  },
  now: "2026-11-20T16:55:00-08:00",
  approval: "ab".repeat(32),
  takeOut: [],
  coverSheet: { reference: "7F3K-92QD", explainsScope: false },
  holdsMet: [],
};
const draft = (change: Partial<DraftInput> = {}) => draftEntry({ ...input, ...change });
const fieldsOf = (items: readonly { readonly field: string }[]) => items.map(({ field }) => field);

describe("an entry", () => {
  test("names who sent what kind of details to whom, why, and by which permission", () => {
    const { body } = draft();
    expect(body.sender).toMatchObject({
      staff: "dana",
      name: "Dana Whitfield",
      programmes: ["housing-stability"],
    });
    expect(body.recipients).toMatchObject([
      { kind: "partner", name: "Jordan Ames", partner: { id: "keystone", name: "Keystone Homes" } },
    ]);
    expect(body.participants).toEqual([reference]);
    expect(body.permissions).toEqual([
      { kind: "consent", id: "C-1001", until: "2027-03-01", participant: reference },
    ]);
    expect(body.bundle).toEqual({ id: "housing-referral", version: expect.any(String), guessed: true });
    expect(body.purpose?.id).toBe("housing-placement");
    expect(fieldsOf(body.included)).toEqual(["participant-name", "phone"]);
    expect(body.excluded).toEqual([
      {
        field: "ssn",
        about: { kind: "participant", participant: reference },
        as: null,
        reasons: ["bundle/unlisted"],
      },
    ]);
    expect(body.regimes).toEqual(["hmis"]);
    expect(body.notices).toMatchObject([{ id: "do-not-share-further" }]);
  });

  test("is kept six years: 45 CFR 164.530(j)", () => {
    expect(draft().body.retainUntil).toBe("2032-11-20");
    expect(draft({ now: "2028-02-29T10:00:00Z" }).body.retainUntil).toBe("2034-03-01");
  });

  test("passes its own schema", () => {
    expect(entryBody.parse(draft().body)).toEqual(draft().body);
  });

  test("has no place for anything else", () => {
    expect(entryBody.safeParse({ ...draft().body, ssn: "" }).success).toBe(false);
  });

  test("says that a participant's own address is on file, and not which", () => {
    const recipients = [
      {
        address: "marisol.vega@mail.example",
        via: "to",
        kind: { kind: "participant", participant: "HB-1001" as ParticipantId },
      },
    ] as const;
    const { body } = draft({ decision: { ...input.decision, recipients } });
    expect(body.recipients).toMatchObject([
      { kind: "participant", address: "address on file", name: null, participant: reference },
    ]);
  });

  test("of a demand or a refusal tells of nothing that left", () => {
    for (const kind of ["request", "refusal"] as const) {
      const { body } = draft({ kind });
      expect([body.included, body.reduced, body.flagged, body.permissions]).toEqual([[], [], [], []]);
      expect(fieldsOf(body.excluded)).toEqual(["participant-name", "phone", "ssn"]);
    }
  });

  test("does not count as told what the sender answered was misread, and is always sampled", () => {
    const misread = { ...itemOf("ssn"), answer: "misread" as const };
    const { body } = draft({ decision: decisionOf([itemOf("phone"), misread]) });
    expect(fieldsOf(body.included)).toEqual(["phone"]);
    expect(body.overrides).toMatchObject([{ field: "ssn", answer: "misread" }]);
    expect(body.sampled).toEqual(["misread"]);
  });

  test("does not call plain sentences a case note", () => {
    const sentences = itemOf("case-note");
    const place = {
      part: "body",
      start: 0,
      end: 9,
      label: null,
      about: sentences.about,
      cell: null,
    } as const;
    const item = {
      ...sentences,
      places: [{ ...place, field: sentences.field, confidence: "medium", rule: "narrative/sentence" }],
    } as const;
    expect(draft({ decision: decisionOf([item]) }).body.included).toMatchObject([{ as: "sentences" }]);
  });

  test("knows an attachment by its digest alone", () => {
    const attachments = [{ name: "Vega intake.docx", digest, content: { kind: "text", text: "…" } }] as const;
    const message = { ...input.message, attachments };
    const { body } = draft({ message, takeOut: ["attachment:0"] });
    expect(body.takenOut).toEqual([{ digest, by: "decision" }]);
    const choices = { ...noChoices, takenOut: [digest] };
    expect(draft({ message, takeOut: ["attachment:0"], choices }).body.takenOut).toEqual([
      { digest, by: "sender" },
    ]);
  });

  test("says what lifted a hold", () => {
    const choices = { ...noChoices, nothingAbout: [digest], cutHistory: true };
    const { body } = draft({ choices, holdsMet: ["not-checked", "redisclosure", "channel"] });
    expect(body.holds).toEqual([
      { code: "not-checked", how: "said-nothing-about" },
      { code: "redisclosure", how: "history-cut" },
      { code: "channel", how: "changed" },
    ]);
  });

  test("keeps what was typed apart, for the host to seal", () => {
    const answered = { ...itemOf("ssn"), answer: "misread" as const };
    const { freeWords } = draft({
      decision: decisionOf([answered]),
      choices: {
        ...noChoices,
        answers: [{ item: answered.id, answer: "misread", why: "a lot number" }],
        emergency: { what: "a fall", receivedBy: "Dr. Lin" },
      },
    });
    expect(freeWords).toEqual([
      { about: "answer", field: "ssn", words: "a lot number" },
      { about: "emergency", field: null, words: "a fall" },
      { about: "emergency-receiver", field: null, words: "Dr. Lin" },
    ]);
  });
});
