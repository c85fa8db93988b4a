import type { FieldId } from "../ids.ts";

const identifiers =
  /^(?:ssn|date-of-birth|participant-id|driver-license|passport-number|insurance-id|bank-account)$/;

/** Numbers and dates that tell by themselves who somebody is. */
export function isIdentifier(field: FieldId): boolean {
  return identifiers.test(field);
}
