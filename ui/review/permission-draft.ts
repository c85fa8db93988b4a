import { aboutKind, type Item, participantOf, type Reason } from "../../core/decide/index.ts";
import type { ParticipantId } from "../../core/ids.ts";
import { type Bundle, lineFor, type PolicyIndex } from "../../core/policy/index.ts";
import type { Say } from "../../core/say.ts";
import { addDays, dayOf } from "../../core/time.ts";
import { choosing } from "./choose.ts";
import type { SheetInput } from "./input.ts";
import type { PermissionDraft } from "./model.ts";
import { consentFrom, demands } from "./recorded-consent.ts";
import { personName, receivers } from "./who.ts";

/**
 * Where a permission that is recorded here lets something go: one person, one purpose, and partners who can be named
 * in it. Only details that it would let go are offered.
 */
export function permissionDraft(
  input: SheetInput,
  say: Say,
  /** What stays here now. */
  items: readonly Item[] = input.check.decision.items,
): PermissionDraft | null {
  const { check, choices, language, now, policy } = input;
  const person = choices.participant ?? onlyOne(check.decision.participants);
  const participant = person ? policy.participant.get(person) : undefined;
  const bundle = check.decision.bundle === null ? undefined : policy.bundle.get(check.decision.bundle);
  const partners = check.decision.recipients.filter(({ kind }) => kind.kind === "partner");
  if (!participant || !bundle?.permission.includes("consent") || partners.length === 0) return null;
  const lifted = items.filter(
    (item) => participantOf(item.about) === person && isLifted(item, bundle, policy),
  );
  const wanted = new Set(lifted.map(({ field }) => field));
  const fields = policy.policy.fields.filter(({ id }) => wanted.has(id));
  if (fields.length === 0) return null;
  const today = dayOf(now);
  const asked = demands(input, participant);
  return {
    ...asked,
    person: personName(policy, participant.id) ?? participant.id,
    purpose: bundle.label[language],
    receivers: receivers(input, say),
    earliest: today,
    until: addDays(today, 90),
    items: lifted.map(({ id }) => id),
    fields: fields.map(({ id, label, sensitivity }) => ({
      id,
      label: label[language],
      under: "",
      // Whatever is sensitive, or has to be named one by one, is ticked by hand.
      ticked:
        sensitivity.every((one) => one === identity) &&
        lifted
          .filter(({ field }) => field === id)
          .every(({ reasons }) => reasons.every(({ rule }) => rule === "permission")),
    })),
    record: (answer) =>
      choosing(choices, {
        recorded: [
          ...choices.recorded,
          consentFrom(answer, input, participant, { bundle, confirm: asked.confirm }),
        ],
      }),
  };
}

/** Every objection is one that a permission of the person's own lifts: a birth date too, that leaves as an age. */
function isLifted(
  { about, field: id, outcome, reasons }: Item,
  bundle: Bundle,
  policy: PolicyIndex,
): boolean {
  const field = policy.field.get(id);
  return outcome === "reduce"
    ? field !== undefined && lineFor(bundle, field, aboutKind(about)).listed === "unlessAuthorised"
    : outcome === "strip" && reasons.length > 0 && reasons.every(({ code }) => wanting.includes(code));
}

/** HL7's sensitivity of names and addresses: no more than what any message about a person holds. */
const identity = "IDS";

const wanting: readonly Reason["code"][] = ["none", "not-covered", "not-specific", "not-named"];

function onlyOne(people: readonly ParticipantId[]): ParticipantId | undefined {
  return people.length === 1 ? people[0] : undefined;
}
