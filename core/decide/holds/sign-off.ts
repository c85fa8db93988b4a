import { type Bundle, isProtected } from "../../policy/index.ts";
import { participantOf } from "../people.ts";
import { consentsFor, isRecorded } from "../permission.ts";
import { leavingParticipants } from "./content.ts";
import { type Finished, type HoldRule, hold, leaves } from "./hold.ts";
import { isPermitted } from "./permission.ts";

type Threshold = Bundle["escalate"][number]["when"];

/** Somebody has no permission, or details had to be taken out. A detail that only leaves as less is none. */
const hasExceptions = ({ facts, items }: Finished) =>
  items.some((one) => one.outcome === "strip" || one.answer !== null) ||
  facts.people.some((about) => !isPermitted(about, facts));

function isMet(when: Threshold, given: Finished): boolean {
  const { facts, items, attachmentsLeft } = given;
  const leaving = items.filter(leaves);
  const sensitive = (codes: readonly string[]) =>
    leaving.some((one) =>
      facts.policy.field.get(one.field)?.sensitivity.some((code) => codes.includes(code)),
    );
  const tests: boolean[] = [];
  if (when.always !== undefined) tests.push(when.always);
  if (when.specificAuthorisationUsed) {
    tests.push(
      leaving.some(
        (one) => isProtected(facts.policy.field.get(one.field)) && one.permissions.some((used) => used.named),
      ),
    );
  }
  if (when.attachmentFields !== undefined) {
    const fields: readonly string[] = when.attachmentFields;
    tests.push(
      leaving.some(
        (one) =>
          fields.includes(one.field) && one.places.some((place) => attachmentsLeft.includes(place.part)),
      ),
    );
  }
  if (when.participantsAtLeast !== undefined)
    tests.push(leavingParticipants(given).length >= when.participantsAtLeast);
  if (when.exceptions) tests.push(hasExceptions(given));
  if (when.sensitivity !== undefined) tests.push(sensitive(when.sensitivity));
  return tests.length > 0 && tests.every((one) => one);
}

/** A permission that staff recorded although the person had taken one back. */
function recordedAfterRevocation({ facts }: Finished): boolean {
  return facts.people.some((about) =>
    facts.recipients.some((standing) => {
      const id = participantOf(about);
      if (id === null) return false;
      const all = consentsFor(id, standing, facts);
      return (
        all.some((one) => one.miss === "revoked") &&
        all.some((one) => one.miss === null && isRecorded(one.consent))
      );
    }),
  );
}

/** The bundle's thresholds, judged on what leaves. A supervisor or compliance signs, never the sender. */
export const signOff: HoldRule = (given) => {
  const { bundle } = given.facts;
  if (bundle === null) return null;
  const index = bundle.escalate.findIndex((one) => isMet(one.when, given));
  const clause = bundle.escalate[index];
  if (clause !== undefined) {
    return hold("sign-off", clause.to, { facts: { bundle: bundle.id, clause: index } });
  }
  return recordedAfterRevocation(given)
    ? hold("sign-off", "supervisor", { detail: "sign-off-after-revocation", facts: { bundle: bundle.id } })
    : null;
};
