import type { FieldId } from "../../ids.ts";
import type { Range } from "../../message/index.ts";
import type { Page } from "../detector.ts";
import { contactKey } from "../knowledge.ts";

/** What a value must look like before its label is believed: "Text: see you soon" names no phone. */
const shapes: Readonly<Record<string, RegExp>> = {
  ssn: /\d{4}/,
  "date-of-birth": /\d/,
  age: /\d/,
  phone: /(?:\d\D{0,3}){7}/,
  email: /\S@\S/,
  "participant-id": /\d/,
  "driver-license": /\d{3}/,
  "passport-number": /\d{3}/,
  "insurance-id": /\d{3}/,
  "bank-account": /\d{4}/,
  "zip-code": /\d{5}/,
  "income-amount": /\d/,
  // Three words are prose; "n/a" and "see above" are not.
  "case-note": /\S+\s+\S+\s+\S+/,
};

/** True when the value can be one of the field, and is no phone or address of staff or partners. */
export function fits(page: Page, field: FieldId, { start, end }: Range): boolean {
  const value = page.text.slice(start, end);
  const shape = shapes[field];
  if (value.trim() === "" || (shape !== undefined && !shape.test(value))) return false;
  return (field !== "phone" && field !== "email") || !isOurs(page, value);
}

/** A contact of staff, of a partner, or anything at their domains. */
export function isOurs({ knowledge }: Page, contact: string): boolean {
  const key = contactKey(contact);
  const at = key.indexOf("@");
  return knowledge.ours.has(key) || (at >= 0 && knowledge.ours.has(key.slice(at)));
}
