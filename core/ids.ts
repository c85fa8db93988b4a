import * as z from "zod/mini";

/**
 * Ids are words in lower case with hyphens ("housing-referral"), or the numbers that an agency gives its
 * participants and permissions ("HB-1001"). They are made only where data is parsed.
 */
const slug = () =>
  z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be small letters, digits and hyphens"));
const reference = () =>
  z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, "must be letters, digits, dots and hyphens"));

export const fieldId = slug().brand<"FieldId">();
export const groupId = slug().brand<"GroupId">();
export const bundleId = slug().brand<"BundleId">();
export const purposeId = slug().brand<"PurposeId">();
export const partnerId = slug().brand<"PartnerId">();
export const agreementId = slug().brand<"AgreementId">();
export const programmeId = slug().brand<"ProgrammeId">();
export const staffId = slug().brand<"StaffId">();
export const channelId = slug().brand<"ChannelId">();
export const noticeId = slug().brand<"NoticeId">();
export const siteId = slug().brand<"SiteId">();
export const participantId = reference().brand<"ParticipantId">();
export const consentId = reference().brand<"ConsentId">();

export type FieldId = z.infer<typeof fieldId>;
export type BundleId = z.infer<typeof bundleId>;
export type PartnerId = z.infer<typeof partnerId>;
export type AgreementId = z.infer<typeof agreementId>;
export type ProgrammeId = z.infer<typeof programmeId>;
export type StaffId = z.infer<typeof staffId>;
export type ChannelId = z.infer<typeof channelId>;
export type ParticipantId = z.infer<typeof participantId>;
export type ConsentId = z.infer<typeof consentId>;
export type SiteId = z.infer<typeof siteId>;
