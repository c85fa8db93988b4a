import { expect, test } from "vitest";
import { sampleIndex } from "../../test/sample-policy.ts";
import type { ChannelId, ParticipantId } from "../ids.ts";
import { partnerAt, standings } from "./recipients.ts";

const policy = sampleIndex();

test.each([
  "jordan@keystonehomes.example",
  " JORDAN@KeystoneHomes.example ",
  "jordan+unit4@keystonehomes.example",
  '"jordan smith"@keystonehomes.example',
])("a partner: %s", (address) => {
  expect(partnerAt(address, policy)?.id).toBe("keystone");
});

test.each([
  "x@evil.example @keystonehomes.example",
  "x@evil.example,@keystonehomes.example",
  "@evil.example:jordan@keystonehomes.example",
  "<x@evil.example> jordan@keystonehomes.example",
  "jordan@mail.keystonehomes.example",
  "jordan@keystonehomes.example.",
  "jordan@keystonehomes.example.evil.example",
  "jordan@k\u0435ystonehomes.example",
  "@keystonehomes.example",
])("nobody whom we know: %s", (address) => {
  expect(partnerAt(address, policy)).toBeNull();
});

test.each([
  ["mari@mail.example", "participant"],
  ["info@harborbridge.example", "unknown"],
  ["mari@keystone-homes.example", "unknown"],
  ["jordan@keystonehomes.example", "partner"],
  ["priya.raman@harborbridge.example", "team"],
])("said to be the participant's own: %s", (address, kind) => {
  const message = {
    sender: "dana.whitfield@harborbridge.example",
    recipients: [{ address, name: null, via: "to" as const }],
    channel: "mail" as ChannelId,
    subject: "",
    body: { format: "text" as const, source: "" },
    fields: [],
    attachments: [],
  };
  const people = [{ kind: "participant", id: "HB-1001" as ParticipantId }] as const;
  expect(standings(message, people, [address], policy)[0]?.kind.kind).toBe(kind);
});
