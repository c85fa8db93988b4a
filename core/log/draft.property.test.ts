import fc from "fast-check";
import { expect, test } from "vitest";
import { decisionOf, itemOf } from "../../test/sample-decision.ts";
import { samplePolicy } from "../../test/sample-policy.ts";
import { noChoices } from "../decide/index.ts";
import type { ChannelId, ParticipantId } from "../ids.ts";
import { indexPolicy } from "../policy/index.ts";
import { draftEntry } from "./draft.ts";

const policy = samplePolicy();
const digest = "d1".repeat(32);

test("an entry holds no value of its message, and nothing that anybody typed", () => {
  const value = fc.string({
    unit: fc.constantFrom(..."abcdefghijkmnpqrstuvwxyz23456789"),
    minLength: 20,
    maxLength: 30,
  });
  fc.assert(
    fc.property(fc.array(value, { minLength: 12, maxLength: 12 }), (values) => {
      const [id = "", given = "", family = "", contact = "", member = "", file = "", text = ""] = values;
      const [why = "", what = "", receivedBy = "", need = "", key = ""] = values.slice(7);
      const participant = {
        ...(policy.people.participants[0] ?? expect.fail("no participant")),
        id: id as ParticipantId,
        name: { given, family },
        contacts: [`${contact}@mail.example`],
        household: [{ name: member, relation: "child", adult: false }],
      };
      const own = { kind: "participant", id: participant.id } as const;
      const items = [
        {
          ...itemOf("phone", "include", own),
          id: `phone participant:${id}`,
          answer: "needed-for-safety" as const,
        },
        itemOf("household-member-name", "strip", { kind: "household", of: own.id, member: 0 }),
        itemOf("ssn", "flag", { kind: "unlisted", key }),
      ];
      const { body } = draftEntry({
        kind: "disclosure",
        now: "2026-11-20T16:55:00-08:00",
        approval: "ab".repeat(32),
        coverSheet: null,
        holdsMet: [],
        policy: indexPolicy({
          ...policy,
          people: { ...policy.people, participants: [participant] },
        }),
        decision: decisionOf(items, {
          recipients: [
            {
              address: `${contact}@mail.example`,
              via: "to",
              kind: { kind: "participant", participant: own.id },
            },
          ],
          notChecked: [{ part: `field:${text}`, why: "no-answer", digest }],
        }),
        choices: {
          ...noChoices,
          answers: [{ item: `phone participant:${id}`, answer: "needed-for-safety", why }],
          emergency: { what, receivedBy },
          internalNeed: need,
        },
        message: {
          sender: "dana.whitfield@harborbridge.example",
          channel: "encrypted-mail" as ChannelId,
          recipients: [{ address: `${contact}@mail.example`, name: `${given} ${family}`, via: "to" }],
          attachments: [{ name: `${file}.pdf`, digest, content: { kind: "text", text } }],
        },
        takeOut: ["attachment:0"],
      });
      const written = JSON.stringify(body);
      for (const one of values) expect(written).not.toContain(one);
    }),
  );
});
