import type { JSX } from "preact";
import type { Recorded } from "../../core/compose/index.ts";
import type { BundleId, ChannelId, ParticipantId, PartnerId } from "../../core/ids.ts";
import type { Language } from "../../core/say.ts";
import { openDesk } from "../../host/sending/desk.ts";
import {
  type ComposeContext,
  type ComposeState,
  nothingYet,
  type OpenRecord,
  type Place,
  PrepareView,
} from "../../ui/index.ts";
import { sampleIndex } from "../sample-policy.ts";

const now = "2026-11-20T16:55:00-08:00";

function contextIn(language: Language): ComposeContext {
  const policy = sampleIndex();
  const desk = openDesk(policy.policy, language, () => now, "sent");
  return { policy, language, now: () => now, look: desk.look, senderKnown: false };
}

const page = (field: string, label: string, value: string): Recorded => ({
  field: field as Recorded["field"],
  value,
  source: { kind: "page", label },
});

/** As the practice case system has it. */
const recorded: readonly Recorded[] = [
  page("date-of-birth", "DOB", "03/14/1989"),
  page("language", "Preferred language", "Spanish"),
  page("contact-preference", "How to reach", "Text in the evening"),
  page("eligibility-program", "Program eligibility", "Rapid re-housing"),
  page("household-size", "Household size", "3"),
  page("household-bedrooms-needed", "Bedrooms", "2"),
  page("housing-barrier", "Barriers to housing", "No landlord references; two moves in a year"),
];

const record: OpenRecord = {
  title: "HB-1001 Vega",
  person: "HB-1001" as ParticipantId,
  present: ["date-of-birth", "ssn", "mental-health", "religion", "confidential-location"].map(
    (id) => id as OpenRecord["present"][number],
  ),
};

const webmail: Place = { id: "1", title: "New message", channel: "encrypted-mail" as ChannelId };
const plainMail: Place = { id: "2", title: "Practice mail", channel: "mail" as ChannelId };

interface Shown {
  readonly state: Partial<ComposeState>;
  readonly record?: OpenRecord | null;
  readonly places?: readonly Place[];
  readonly said?: string;
  readonly isSaved?: boolean;
}

const screen =
  ({ state, places = [webmail, plainMail], said = "", ...shown }: Shown) =>
  (language: Language): JSX.Element => (
    <PrepareView
      context={contextIn(language)}
      start={{ ...nothingYet, sender: "dana.whitfield@harborbridge.example", ...state }}
      record={shown.record ?? null}
      places={places}
      said={said}
      read={async () => state.recorded ?? []}
      onChange={() => {}}
      onPut={() => {}}
      onSave={() => {}}
      onLookAgain={() => {}}
      onAnew={shown.isSaved ? () => {} : null}
      drafts={
        state.bundle
          ? []
          : [
              { id: "a", keptAt: Date.parse(now), begun: { ...nothingYet, ...referral } },
              { id: "b", keptAt: Date.parse(now) - 3_600_000, begun: null },
            ]
      }
      onDraft={() => {}}
    />
  );

const about = (bundle: string, participant: string, partner: string, address: string) => ({
  bundle: bundle as BundleId,
  participant: participant as ParticipantId,
  partner: partner as PartnerId,
  address,
});
const referral = about("housing-referral", "HB-1001", "keystone", "jordan.ames@keystonehomes.example");

export const composeScreens = {
  "compose-start": screen({ state: {}, places: [] }),
  "compose-referral": screen({ state: { ...referral, recorded }, record }),
  "compose-fault": screen({
    state: {
      ...referral,
      recorded,
      typed: {
        "safety-note": "Please call first. She is HIV positive and hides from her husband.",
      },
      leftOut: ["email"],
    },
    record,
  }),
  "compose-no-permission": screen({ state: { ...referral, participant: "HB-1002" as ParticipantId } }),
  "compose-handoff": screen({
    state: {
      ...about("warm-handoff", "HB-1003", "northside", "intake@northsidebh.example"),
      sender: "luis.ortega@harborbridge.example",
      typed: { goals: "Stay housed and see a counselor" },
      note: "She asked us to come along the first time.",
      meeting: { kind: "call", day: "2026-11-24", time: "10:00", minutes: 30, where: "415-555-0190" },
    },
  }),
  "compose-crisis": screen({
    state: {
      ...about("crisis-escalation", "HB-1001", "crisis", "dispatch@aldercrisis.example"),
      typed: { "immediate-risk": "Says she will not be safe tonight" },
    },
    places: [plainMail],
  }),
  "compose-update": screen({
    state: about("coordinated-entry-update", "HB-1001", "alder-ce", "ce@aldercoc.example"),
    places: [],
  }),
  "compose-other-address": screen({
    state: { ...referral, address: "sam@maplestreet.example" },
  }),
  "compose-saved": screen({
    state: about("coordinated-entry-update", "HB-1001", "alder-ce", "ce@aldercoc.example"),
    said: "The files are saved, and the log has it. Mark it as delivered in the log when it arrived.",
    isSaved: true,
  }),
  "compose-put": screen({
    state: { ...referral, recorded },
    said: "It is in your message. Look it over there and press Send.",
  }),
};
