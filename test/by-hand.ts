import { type Choices, type Decision, judgeMessage, noChoices, settle } from "../core/decide/index.ts";
import type { About, Confidence, Detection, Finding, NotChecked, Signal } from "../core/detect/index.ts";
import type { BundleId, ChannelId, FieldId, ParticipantId } from "../core/ids.ts";
import type { OutgoingMessage, Section } from "../core/message/index.ts";
import type { PolicyIndex } from "../core/policy/index.ts";

/** A detail that a test says was found: decide is tried without detection. */
interface Told {
  readonly field: string;
  readonly about?: About;
  readonly confidence?: Confidence;
  readonly value?: string;
}

export interface Case {
  readonly sender?: string;
  readonly to: readonly string[];
  readonly channel?: string;
  readonly bundle?: string;
  readonly told: readonly Told[];
  readonly signals?: readonly Signal["kind"][];
  readonly notChecked?: readonly NotChecked[];
  readonly sections?: readonly Section[];
  readonly sentences?: readonly {
    readonly about: About;
    readonly length: number;
    readonly noteShaped?: boolean;
  }[];
  readonly choices?: Partial<Choices>;
  readonly now?: string;
  readonly left?: {
    readonly onlyGreeting?: boolean;
    readonly changes?: boolean;
    readonly attachments?: number;
  };
}

export const participant = (id: string): About => ({ kind: "participant", id: id as ParticipantId });
export const child = (of: string, member = 0): About => ({
  kind: "household",
  of: of as ParticipantId,
  member,
});

function detectionOf(given: Case): Detection {
  let text = "";
  const findings = given.told.map(({ field, about, confidence, value }): Finding => {
    const start = text.length;
    text += `${value ?? field}\n`;
    return {
      field: field as FieldId,
      part: "body",
      start,
      end: text.length - 1,
      label: null,
      about: about ?? { kind: "nobody" },
      confidence: confidence ?? "high",
      rule: "by-hand",
      cell: null,
    };
  });
  const sections = given.sections ?? [{ kind: "own" as const, from: null, start: 0, end: text.length + 1 }];
  return {
    layouts: [
      {
        text: { part: "body", format: "text", source: text, text, sections },
        lines: [],
        paragraphs: [],
        sentences: [],
        labels: [],
        tables: [],
        sentenceAt: () => null,
      },
    ],
    findings,
    narratives: (given.sentences ?? []).map(({ about, length, noteShaped }) => ({
      part: "body",
      start: 0,
      end: length,
      about,
      noteShaped: noteShaped ?? false,
    })),
    fragments: [],
    signals: (given.signals ?? []).map((kind) => ({ kind, part: "body", rule: "by-hand", start: 0, end: 1 })),
    mentions: findings.map(({ part, about, start, end }) => ({ part, about, start, end })),
    perhaps: [],
    notChecked: given.notChecked ?? [],
  };
}

/** Stage 1 and Stage 2 on what a test says was found. */
export function decideByHand(given: Case, policy: PolicyIndex): Decision {
  const message: OutgoingMessage = {
    sender: given.sender ?? "dana.whitfield@harborbridge.example",
    recipients: given.to.map((address) => ({ address, name: null, via: "to" })),
    channel: (given.channel ?? "encrypted-mail") as ChannelId,
    subject: "",
    body: { format: "text", source: "" },
    fields: [],
    attachments: [],
  };
  const choices: Choices = {
    ...noChoices,
    bundle: (given.bundle ?? null) as BundleId | null,
    ...given.choices,
  };
  const detection = detectionOf(given);
  const now = given.now ?? "2026-11-20T16:55:00-08:00";
  const judged = judgeMessage({ message, detection, policy, choices, now });
  return settle(judged, detection, judged.items, {
    attachments: Array.from(
      { length: given.left?.attachments ?? 0 },
      (_, index) => `attachment:${index}` as const,
    ),
    onlyGreeting: given.left?.onlyGreeting ?? false,
    changes: given.left?.changes ?? judged.items.some((one) => one.outcome !== "include"),
  });
}
