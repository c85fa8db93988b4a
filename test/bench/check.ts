import { noChoices } from "../../core/decide/index.ts";
import type { Knowledge } from "../../core/detect/index.ts";
import { check } from "../../core/disclose/index.ts";
import type { ChannelId } from "../../core/ids.ts";
import type { OutgoingMessage } from "../../core/message/index.ts";
import { dense, ofLength, ordinaryMail } from "./ordinary.ts";
import { median, milliseconds, type Row } from "./time.ts";

const messageOf = (source: string): OutgoingMessage => ({
  sender: "dana.whitfield@harborbridge.example",
  recipients: [{ address: "jordan.ames@keystonehomes.example", name: null, via: "to" }],
  channel: "encrypted-mail" as ChannelId,
  subject: "Notes",
  body: { format: "text", source },
  fields: [],
  attachments: [],
});

const sizes = [
  { name: "2k", length: 2000, rounds: 201 },
  { name: "100k", length: 100_000, rounds: 11 },
  { name: "1M", length: 1_000_000, rounds: 3 },
  { name: "10M", length: 10_000_000, rounds: 1 },
] as const;

/** How long `check` takes as messages grow: of ordinary mail, and of a text that is all labels, names and digits. */
export function checkTime(knowledge: Knowledge): readonly Row[] {
  const context = {
    policy: knowledge.policy,
    knowledge,
    now: "2026-11-20T16:55:00-08:00",
    choices: noChoices,
  };
  const rows: Row[] = [];
  for (const [kind, texts] of [
    ["ordinary", ordinaryMail().texts],
    ["dense", dense],
  ] as const) {
    const times = new Map<string, number>();
    for (const { name, length, rounds } of sizes) {
      const message = messageOf(ofLength(texts, length));
      const time = median(rounds, () => check(message, context));
      times.set(name, time);
      const asked = name === "2k";
      rows.push({
        what: `check, ${kind}, ${name} characters`,
        figure: milliseconds(time),
        target: asked ? "under 1 ms" : "",
        met: asked ? time < 1 : null,
      });
    }
    const growth = (times.get("10M") ?? 0) / (times.get("1M") ?? 1);
    rows.push({
      what: `  10M beside 1M, ${kind}`,
      figure: `${growth.toFixed(1)} x`,
      target: "at most 15 x",
      met: growth <= 15,
    });
  }
  return rows;
}
