// What reads a policy stands apart, in load.ts and pack.ts: it needs zod, and `check` must not carry that.
export type { SiteAdapter } from "./adapter.ts";
export type { Bundle, BundleEntry, PermissionKind, Reduction, RequiredEntry } from "./bundle.ts";
export type { Consent, Limitation } from "./consent.ts";
export { type BundleLine, coversField, fieldsOf, lineFor, requiredEntries } from "./entries.ts";
export type { AboutKind, Field, Regime, RemoveUnit } from "./field.ts";
export type { LeftOut } from "./left-out.ts";
export type { Lexicon, Strength } from "./lexicon.ts";
export type { Notice } from "./notice.ts";
export type { Channel, Organisation, Programme, Staff } from "./organisation.ts";
export type { HouseholdMember, Participant, People } from "./participant.ts";
export type { Agreement, Partner } from "./partner.ts";
export { indexPolicy, type Policy, type PolicyIndex } from "./policy.ts";
export { excludedLabels } from "./standard-excluded.ts";
export type { Lead, Relation, Vocabulary } from "./vocabulary.ts";
