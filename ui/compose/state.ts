import type { Recorded } from "../../core/compose/index.ts";
import type { BundleId, ChannelId, ParticipantId, PartnerId } from "../../core/ids.ts";
import type { Consent } from "../../core/policy/index.ts";

/** A call with everybody in it, or an appointment that the worker goes to as well. */
export interface Meeting {
  readonly kind: "call" | "visit";
  /** `2026-11-24`, or empty. */
  readonly day: string;
  /** `10:00`, or empty. */
  readonly time: string;
  readonly minutes: number;
  /** A place, or the number to call. */
  readonly where: string;
}

/** A disclosure while it is prepared: all that somebody chose or typed, and nothing that follows from it. */
export interface ComposeState {
  readonly sender: string | null;
  readonly bundle: BundleId | null;
  readonly participant: ParticipantId | null;
  readonly partner: PartnerId | null;
  readonly address: string;
  /** Values by the line's key, where they are not those of a record. */
  readonly typed: Readonly<Record<string, string>>;
  /** Lines that the sender wants to stay here though they may go. */
  readonly leftOut: readonly string[];
  /** Lines that were asked for beside those of the form. */
  readonly added: readonly string[];
  readonly note: string;
  readonly meeting: Meeting;
  /** Null: as the line of the immediate risk says it, and the partner. */
  readonly emergency: { readonly what: string | null; readonly receivedBy: string | null };
  /** Permissions recorded here, with evidence. */
  readonly consents: readonly Consent[];
  /** What records told, of the lines that may leave. */
  readonly recorded: readonly Recorded[];
}

export const nothingYet: ComposeState = {
  sender: null,
  bundle: null,
  participant: null,
  partner: null,
  address: "",
  typed: {},
  leftOut: [],
  added: [],
  note: "",
  meeting: { kind: "call", day: "", time: "", minutes: 30, where: "" },
  emergency: { what: null, receivedBy: null },
  consents: [],
  recorded: [],
};

/**
 * Another person or purpose: what was typed for the one before is not for this one. Another partner may be told the
 * same. What records told is asked for anew, as other lines may leave.
 */
export function choose(
  state: ComposeState,
  change: Partial<Pick<ComposeState, "sender" | "bundle" | "participant" | "partner" | "address">>,
): ComposeState {
  const otherPerson = change.participant !== undefined && change.participant !== state.participant;
  const otherBundle = change.bundle !== undefined && change.bundle !== state.bundle;
  const next = { ...state, ...change, recorded: [] };
  const { sender, bundle, participant, partner, address, consents } = next;
  if (otherPerson) return { ...nothingYet, sender, bundle, participant, partner, address };
  return otherBundle ? { ...nothingYet, sender, bundle, participant, consents } : next;
}

/** One place that a prepared disclosure can be put into: an open message. */
export interface Place {
  readonly id: string;
  readonly title: string;
  /** The channel by which it would travel. */
  readonly channel: ChannelId;
}
