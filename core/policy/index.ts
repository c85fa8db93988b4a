// What reads a policy stands apart, in load.ts and pack.ts: it needs zod, and `check` must not carry that.
export type { Place, SiteAdapter } from "./adapter.ts";
export type { Bundle, PermissionKind, Reduction, RequiredEntry } from "./bundle.ts";
export type { Consent } from "./consent.ts";
export { type BundleLine, coversField, lineFor, requiredEntries, requiredFields } from "./entries.ts";
export type { AboutKind, Field, RemoveUnit } from "./field.ts";
export { foldLabel } from "./fold-label.ts";
export { type DeviceStanding, knownDevices, readDeviceCode, standingOf } from "./known-devices.ts";
export type { Lexicon, Strength } from "./lexicon.ts";
export type { Notice } from "./notice.ts";
export type { Programme, Staff } from "./organisation.ts";
export type { Participant } from "./participant.ts";
export type { Partner } from "./partner.ts";
export { indexPolicy, type Policy, type PolicyIndex } from "./policy.ts";
export { isProtected, isSubstanceUse } from "./protected.ts";
export { senderChannel, unnamedChannel } from "./sender-channel.ts";
export { excludedLabels } from "./standard-excluded.ts";
export type { Lead, Relation, Vocabulary } from "./vocabulary.ts";
