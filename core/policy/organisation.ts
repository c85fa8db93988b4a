import * as z from "zod/mini";
import { channelId, fieldId, programmeId, staffId } from "../ids.ts";
import { publicKey } from "../signature.ts";
import { device } from "./device.ts";
import { regime } from "./field.ts";
import { words } from "./words.ts";

const programme = z.strictObject({
  id: programmeId,
  name: z.string(),
  regimes: z.array(regime),
  /** Fields that the programme's own name tells about a person (42 CFR 2.11, 2.12(a)). */
  nameTells: z._default(z.array(fieldId), []),
});
export type Programme = z.infer<typeof programme>;

/** What a supervisor answers requests with: their signature is checked with `sign`, requests are locked with `seal`. */
const signOffKey = z.strictObject({
  sign: publicKey,
  /** P-256, raw: 65 bytes in hexadecimal (SEC 1, uncompressed). */
  seal: z.string().check(z.regex(/^04[0-9a-f]{128}$/, "must be a P-256 key in hexadecimal")),
});

const staff = z.strictObject({
  id: staffId,
  name: z.string(),
  email: z.string().check(z.regex(/@/, "must be an e-mail address")),
  role: z.enum(["staff", "supervisor", "compliance", "admin"]),
  programs: z.array(programmeId),
  supervisor: z.optional(staffId),
  signOffKey: z.optional(signOffKey),
});
export type Staff = z.infer<typeof staff>;

/** A way for a message to travel; `domains` names the mail domains whose webmail is this channel. */
const channel = z.strictObject({
  id: channelId,
  label: words,
  domains: z._default(z.array(z.string()), []),
});
export type Channel = z.infer<typeof channel>;

/**
 * How the monthly sample is drawn: so many percent of each staff member's sends, at least so many of each, beside
 * those that are always looked at; and within how many days after it is drawn it is to be reviewed.
 */
const review = z.strictObject({
  percent: z.int().check(z.minimum(0), z.maximum(100)),
  atLeast: z.int().check(z.nonnegative()),
  dueDays: z.int().check(z.positive()),
});

export const organisationFile = z.strictObject({
  version: z.string(),
  /** After this instant the policy is out of date, and disclosures hold. */
  validUntil: z.nullable(z.iso.datetime({ offset: true })),
  organisation: z.strictObject({
    id: z.string(),
    name: z.string(),
    contact: z.string(),
    domains: z.array(z.string()),
    programs: z.array(programme),
  }),
  channels: z.array(channel),
  staff: z.array(staff),
  review: z._default(review, { percent: 5, atLeast: 2, dueDays: 30 }),
  devices: z._default(z.array(device), []),
});
export type ReviewRule = z.infer<typeof review>;
export type Organisation = z.infer<typeof organisationFile>["organisation"];
