import fc from "fast-check";
import { coversField } from "../core/policy/index.ts";
import { type Case, child, participant } from "./by-hand.ts";
import { sampleIndex } from "./sample-policy.ts";

const { fields, bundles, staff, people, partners } = sampleIndex().policy;

/** A message for which somebody has given a permission: much of it may go, so that what should not is told apart. */
export const permittedCase: fc.Arbitrary<Case> = fc.constantFrom(...people.consents).chain((consent) => {
  const asked = fields.filter((one) => coversField(consent.covers, one) || one.class === "unavailable");
  const told = fc.record({
    field: fc.oneof(
      fc.constantFrom(...asked.map((one) => one.id as string)),
      fc.constantFrom(...fields.map((one) => one.id as string)),
    ),
    about: fc.oneof(
      { weight: 4, arbitrary: fc.constant(participant(consent.participant)) },
      { weight: 1, arbitrary: fc.constantFrom(child(consent.participant), { kind: "nobody" as const }) },
    ),
    value: fc.constantFrom("yes", "7", "03/14/1989", "text"),
  });
  const meant = bundles.filter((one) => consent.purposes.includes(one.purpose.id));
  const named = consent.recipients.flatMap((one) => ("partner" in one ? [one.partner] : []));
  const addressOf = (one: (typeof partners)[number]) => one.addresses[0]?.replace(/^@/, "someone@") ?? "";
  const first = partners.filter((one) => named.includes(one.id));
  const purpose = fc.constantFrom(...(meant.length > 0 ? meant : bundles).map((one) => one.id as string));
  return fc.record({
    bundle: purpose,
    sender: fc.constantFrom(...staff.map((one) => one.email)),
    to: fc
      .tuple(
        fc.constantFrom(...(first.length > 0 ? first : partners).map(addressOf)),
        fc.option(fc.constantFrom(...partners.map(addressOf)), { freq: 2 }),
      )
      .map(([one, more]) => (more === null || more === one ? [one] : [one, more])),
    channel: fc.constant("encrypted-mail"),
    told: fc.array(told, { minLength: 1, maxLength: 12 }),
  });
});
