import { staffAt, standings } from "../decide/index.ts";
import type { ChannelId } from "../ids.ts";
import type { PolicyIndex } from "../policy/index.ts";
import { dayOf, type Instant } from "../time.ts";
import type { EntryBody } from "./entry.ts";
import { entryRecipient } from "./names.ts";
import { retainUntil } from "./retain.ts";

interface Unseen {
  /** As far as the request told, and who uses this browser. */
  readonly sender: string;
  readonly to: readonly string[];
  readonly channel: ChannelId;
  readonly policy: PolicyIndex;
  readonly now: Instant;
  /** 64 random hexadecimal digits, in the place of an approval's digest: nothing was approved. */
  readonly digest: string;
}

/**
 * The entry for a message that was seen to leave and could not be held: when, by whom, to whom (45 CFR
 * 164.528(b)(2)). What was in it nobody knows, so it names no field and no participant, and a supervisor looks.
 */
export function unseenEntry({ sender, to, channel, policy, now, digest }: Unseen): EntryBody {
  const staff = staffAt(sender, policy);
  const recipients = to.map((address) => ({ address, via: "to" as const, name: null }));
  return {
    format: 1,
    id: digest.slice(0, 32),
    kind: "unreviewed",
    at: now,
    policy: policy.policy.version,
    sender: {
      address: sender,
      staff: staff?.id ?? null,
      name: staff?.name ?? null,
      programmes: [...(staff?.programs ?? [])],
    },
    participants: [],
    recipients: standings({ sender, recipients }, [], [], policy).map((one) =>
      entryRecipient(one, recipients, policy),
    ),
    permissions: [],
    regimes: [],
    viaEhr: false,
    purpose: null,
    bundle: null,
    channel,
    included: [],
    reduced: [],
    excluded: [],
    flagged: [],
    overrides: [],
    holds: [],
    notices: [],
    coverSheet: null,
    notChecked: [],
    takenOut: [],
    approval: digest,
    reviewAfter: null,
    sampled: ["unreviewed"],
    retainUntil: retainUntil(dayOf(now)),
    words: null,
  };
}
