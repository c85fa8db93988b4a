import { contactKey } from "../detect/index.ts";

/** Digits with what may stand between those of one number. */
const numbers = /\d(?:[ _\u00a0\u2000-\u200d\u2010-\u2015\u202f\u2060\u2212\ufeff\u00ad./()-]{0,3}\d){9,60}/g;
const addresses = /[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/g;
const phone = 10;

/** What a text holds that may be somebody's phone or address, as the policy's contacts are compared. */
export function contactsIn(text: string): readonly string[] {
  const found = new Set<string>();
  if (text.indexOf("@") >= 0)
    for (const address of text.match(addresses) ?? []) found.add(contactKey(address));
  for (const number of text.match(numbers) ?? []) {
    const digits = number.replace(/\D/g, "");
    // A run may hold more than one number: each stretch of a phone's length is looked up.
    for (let at = 0; at + phone <= digits.length; at++) found.add(digits.slice(at, at + phone));
  }
  return Array.from(found);
}
