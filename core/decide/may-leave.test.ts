import fc from "fast-check";
import { expect, test } from "vitest";
import { child, decideByHand, participant } from "../../test/by-hand.ts";
import { sampleIndex } from "../../test/sample-policy.ts";
import type { BundleId, ChannelId, FieldId } from "../ids.ts";
import { factsOf, mayLeave } from "./may-leave.ts";
import { noChoices } from "./outcome.ts";

const policy = sampleIndex();
const { policy: sample } = policy;
const ids = <T extends { readonly id: string }>(list: readonly T[]) => list.map(({ id }) => id as string);
const addresses = sample.partners.flatMap((partner) =>
  partner.addresses.map((address) => (address.startsWith("@") ? `somebody${address}` : address)),
);

test("what may leave before it is written is what may leave once it is", () => {
  const disclosure = fc.record({
    sender: fc.constantFrom(...sample.staff.map(({ email }) => email)),
    to: fc.uniqueArray(
      fc.constantFrom(...addresses, ...sample.staff.map(({ email }) => email), "x@else.example"),
      { minLength: 1, maxLength: 2 },
    ),
    bundle: fc.constantFrom(...ids(sample.bundles)),
    person: fc.constantFrom(...ids(sample.people.participants)),
    member: fc.option(fc.nat(1)),
    field: fc.constantFrom(...ids(sample.fields)),
  });
  let judged = 0;
  fc.assert(
    fc.property(disclosure, ({ sender, to, bundle, person, member, field }) => {
      const about = member === null ? participant(person) : child(person, member);
      const told = [{ field, about, value: "9, as it is in the record" }];
      const { items } = decideByHand({ sender, to, bundle, told, now: "2026-11-20T16:55:00-08:00" }, policy);
      const facts = factsOf({
        message: {
          sender,
          recipients: to.map((address) => ({ address, name: null, via: "to" })),
          channel: "encrypted-mail" as ChannelId,
        },
        people: [about],
        policy,
        choices: { ...noChoices, bundle: bundle as BundleId },
        now: "2026-11-20T16:55:00-08:00",
      });
      const [item] = items;
      if (!item) return;
      judged += 1;
      expect(mayLeave(field as FieldId, about, facts)).toEqual({ ...item, places: [] });
    }),
    { numRuns: 2000 },
  );
  expect(judged).toBeGreaterThan(1000);
});
