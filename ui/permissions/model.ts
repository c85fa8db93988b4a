import type { ConsentId, FieldId, ParticipantId, PartnerId } from "../../core/ids.ts";
import type { LogLine } from "../../core/log/index.ts";
import type { Confirmation, PermissionEvent, Signature } from "../../core/permissions/index.ts";
import type { Bundle, Consent, Participant, PolicyIndex, Staff } from "../../core/policy/index.ts";
import type { Language } from "../../core/say.ts";
import type { Instant } from "../../core/time.ts";
import type { Agreement } from "./agreement.ts";

/** What stands on this device about permissions, and who works at it. */
export interface PermissionsFacts {
  /** The rules with all that was recorded, as a send is judged by them. */
  readonly policy: PolicyIndex;
  readonly events: readonly PermissionEvent[];
  readonly lines: readonly LogLine[];
  readonly sender: Staff | null;
  readonly now: Instant;
  readonly language: Language;
}

/** What the host does for the page. Each says whether it was done. */
export interface PermissionsActs {
  chooseSender(email: string): Promise<boolean>;
  newId(): ConsentId;
  add(event: PermissionEvent): Promise<boolean>;
  savePdf(agreement: Agreement): Promise<boolean>;
  /** One permission for the person's record, or all that were recorded here: Consents of FHIR R4. */
  saveFhir(consents: readonly Consent[]): Promise<boolean>;
  print(): void;
}

/** What a person is asked for, once a member of staff has chosen it. */
export interface Ask {
  readonly person: Participant;
  readonly bundle: Bundle;
  readonly partners: readonly PartnerId[];
  readonly fields: readonly FieldId[];
  readonly until: string;
  readonly grantedBy: Consent["grantedBy"];
  readonly confirmed: readonly Confirmation[];
  readonly language: Language;
}

/** What they answered. */
export interface Answer {
  readonly keepOut: readonly FieldId[];
  readonly signatures: readonly Signature[];
  readonly language: Language;
}

export type Screen =
  | { readonly kind: "search" }
  | { readonly kind: "person"; readonly id: ParticipantId }
  | { readonly kind: "ask"; readonly id: ParticipantId }
  | { readonly kind: "hand-over"; readonly ask: Ask };
