import type { SiteId } from "../../core/ids.ts";
import type { EntryBody, LogLine, OutcomeBody } from "../../core/log/index.ts";
import { sampleIndex } from "../sample-policy.ts";

const { policy } = sampleIndex();
const link = {
  previous: "0".repeat(64),
  key: "0".repeat(32),
  hash: "0".repeat(64),
  signature: "0".repeat(128),
};

/** Sends, one of them not known to have gone, one that was cancelled, and a page without protection. */
export const logLines: readonly LogLine[] = [
  entry(1, "2026-11-18T09:12:00-08:00", "keystone", "housing-referral", [
    "ssn",
    "income-amount",
    "substance-use",
  ]),
  outcome(2, 1, "released"),
  entry(3, "2026-11-19T15:40:00-08:00", "northside", "warm-handoff", []),
  outcome(4, 3, "cancelled"),
  entry(5, "2026-11-20T16:55:00-08:00", "alder-pha", "housing-referral", ["housing-barrier"]),
  outcome(6, 5, "released"),
  // The browser was closed while it was sent, and its permission was recorded on the way.
  entry(7, "2026-11-20T17:10:00-08:00", "keystone", "housing-referral", [], {
    permissions: [
      { kind: "consent", id: "recorded-20261120T171000-1", until: "2027-02-18", participant: null },
    ],
    included: policy.fields
      .slice(0, 1)
      .map(({ id }) => ({ field: id, about: { kind: "nobody" as const }, as: null, reasons: [] })),
    sampled: ["permission-recorded"],
  }),
  {
    ...link,
    kind: "unprotected",
    seq: 8,
    time: "2026-11-20T17:12:00-08:00",
    body: { site: "roundcube" as SiteId },
  },
];

const county = (seq: number) =>
  entry(seq, "2026-11-19T11:05:00-08:00", "alder-county", "status-update", ["case-note"]);
/** Files that were saved for a secure folder: one is there, one never will be, of one nobody has said anything yet. */
export const handoverLines: readonly LogLine[] = [
  county(1),
  outcome(2, 1, "saved"),
  county(3),
  outcome(4, 3, "saved"),
  county(5),
  outcome(6, 5, "saved"),
  outcome(7, 1, "delivered", { by: "dana.whitfield@harborbridge.example", on: "2026-11-19" }),
  outcome(8, 3, "cancelled", { by: "dana.whitfield@harborbridge.example" }),
];

function idOf(seq: number): string {
  return seq.toString(16).padStart(32, "0");
}

function outcome(
  seq: number,
  of: number,
  what: OutcomeBody["outcome"],
  said: Pick<OutcomeBody, "by" | "on"> = {},
): LogLine {
  return {
    ...link,
    kind: "outcome",
    seq,
    time: "2026-11-20T16:55:09-08:00",
    body: { entry: idOf(of), outcome: what, ...said },
  };
}

function entry(
  seq: number,
  at: string,
  to: string,
  purpose: string,
  out: readonly string[],
  more: Partial<EntryBody> = {},
): LogLine {
  const partner = policy.partners.find(({ id }) => id === to);
  const bundle = policy.bundles.find(({ id }) => id === purpose);
  const [person] = policy.people.participants;
  const [first] = policy.channels;
  if (!partner || !bundle || !person || !first)
    throw new Error("the sample agency lacks what the gallery shows");
  const about = { kind: "participant", participant: person.reference } as const;
  const items = policy.fields.filter(({ id }) => out.includes(id));
  const body: EntryBody = {
    format: 1,
    id: idOf(seq),
    kind: "disclosure",
    at,
    policy: policy.version,
    sender: {
      address: "dana.whitfield@harborbridge.example",
      staff: null,
      name: "Dana Whitfield",
      programmes: [],
    },
    participants: [person.reference],
    recipients: [
      {
        kind: "partner",
        via: "to",
        address: partner.addresses[0] ?? "",
        name: null,
        partner: { id: partner.id, name: partner.name, kind: partner.kind },
        participant: null,
      },
    ],
    permissions: [{ kind: "consent", id: "C-1001", until: "2027-03-01", participant: person.reference }],
    regimes: ["hmis"],
    viaEhr: false,
    purpose: { id: bundle.purpose.id, sentence: bundle.purpose.statement },
    bundle: { id: bundle.id, version: bundle.version, guessed: false },
    channel: first.id,
    included: [],
    reduced: [],
    excluded: items.map(({ id }) => ({ field: id, about, as: null, reasons: [] })),
    flagged: [],
    overrides: [],
    holds: [],
    notices: [],
    coverSheet: { reference: "7F3K-92QD", explainsScope: false },
    notChecked: [],
    takenOut: [],
    approval: "0".repeat(64),
    reviewAfter: null,
    sampled: [],
    retainUntil: "2032-11-20",
    words: null,
    ...more,
  };
  return { ...link, kind: "entry", seq, time: at, body };
}
