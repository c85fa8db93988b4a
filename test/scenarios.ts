import { type Choices, noChoices } from "../core/decide/index.ts";
import type { BundleId, ChannelId, ParticipantId } from "../core/ids.ts";
import type { Attachment, OutgoingMessage, Recipient } from "../core/message/index.ts";
import type { Policy } from "../core/policy/index.ts";
import table from "./scenarios.json" with { type: "json" };

/** One message and what must happen to it. `gone`, `stays` and `arrives` are text, `attachments` file names. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly sender: string;
  readonly to: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  readonly channel: string;
  readonly subject: string;
  readonly body: string;
  readonly attachments?: readonly { readonly name: string; readonly text?: string; readonly kind?: string }[];
  readonly bundle?: string;
  readonly participant?: string;
  readonly why: string;
  readonly expect: {
    readonly verdict: "pass" | "covered" | "strip" | "hold";
    readonly holds: readonly string[];
    readonly gone?: readonly string[];
    readonly stays?: readonly string[];
    readonly arrives?: readonly string[];
    readonly asks?: readonly string[];
    readonly flagged?: readonly string[];
    readonly attachments?: { readonly gone?: readonly string[]; readonly stays?: readonly string[] };
    readonly log?: {
      readonly excluded?: readonly string[];
      readonly notices?: readonly string[];
      readonly permission?: string;
      readonly partner?: string;
      readonly reviewAfter?: boolean;
    };
  };
}

export const clock: string = table.clock;
export const scenarios = table.scenarios as readonly Scenario[];

function attachmentOf(given: NonNullable<Scenario["attachments"]>[number], index: number): Attachment {
  const digest = (index + 1).toString(16).padStart(64, "0");
  return {
    name: given.name,
    digest,
    content:
      given.text === undefined
        ? { kind: "not-checked", why: "encrypted" }
        : { kind: "text", text: given.text },
  };
}

/** The message of a scenario, as a host would read it from plain text mail. */
export function messageOf(scenario: Scenario, policy: Policy): OutgoingMessage {
  const via = (list: readonly string[] | undefined, kind: Recipient["via"]): Recipient[] =>
    (list ?? []).map((address) => ({ address, name: null, via: kind }));
  const sender = policy.staff.find((one) => one.id === scenario.sender);
  if (sender === undefined) throw new Error(`no such staff: ${scenario.sender}`);
  return {
    sender: sender.email,
    recipients: [...via(scenario.to, "to"), ...via(scenario.cc, "cc"), ...via(scenario.bcc, "bcc")],
    channel: scenario.channel as ChannelId,
    subject: scenario.subject,
    body: { format: "text", source: scenario.body },
    fields: [],
    attachments: (scenario.attachments ?? []).map(attachmentOf),
  };
}

export function choicesOf(scenario: Scenario): Choices {
  return {
    ...noChoices,
    bundle: (scenario.bundle ?? null) as BundleId | null,
    participant: (scenario.participant ?? null) as ParticipantId | null,
  };
}
