import type { About } from "../detect/index.ts";
import type { Facts } from "./facts.ts";
import type { RecipientStanding } from "./outcome.ts";
import { isAdultOfHousehold, participantOf } from "./people.ts";
import { type Grant, grantsFor } from "./permission.ts";
import { staffAt } from "./recipients.ts";
import type { Draft } from "./rules/rule.ts";
import { isInTeam } from "./team.ts";

export interface Listener {
  readonly standing: RecipientStanding;
  readonly grants: readonly Grant[];
}

/** Whether a recipient is outside the team of this person: a colleague may be inside one team and not another. */
export function isOutside(standing: RecipientStanding, about: About, facts: Facts): boolean {
  if (standing.kind.kind === "team") return false;
  if (standing.kind.kind !== "colleague") return true;
  const id = participantOf(about);
  const participant = id === null ? undefined : facts.policy.participant.get(id);
  const colleague = staffAt(standing.address, facts.policy);
  if (participant === undefined || colleague === null) return true;
  return !isInTeam(colleague, participant, facts.sender, facts.policy);
}

/** The recipients outside the team, but those whom a fault of their address has stopped already. */
export function judgedRecipients(facts: Facts): readonly RecipientStanding[] {
  return facts.recipients.filter((one) => one.kind.kind !== "team" && !facts.silenced.includes(one.address));
}

/** Those of them who are outside this person's team. */
export function readersOf(about: About, facts: Facts): readonly RecipientStanding[] {
  return judgedRecipients(facts).filter((standing) => isOutside(standing, about, facts));
}

/** An adult of the household is asked themselves; for everybody else the participant's record answers. */
function answersFor(about: About, facts: Facts): readonly About[] {
  if (isAdultOfHousehold(about, facts.policy) && about.kind === "household" && about.member !== null) {
    const own = facts.policy.participant.get(about.of)?.household[about.member]?.participant;
    return own === undefined ? [] : [{ kind: "participant", id: own }];
  }
  // What belongs to nobody, and what is told of a third party, is judged by the strictest of those named.
  return about.kind === "nobody" || about.kind === "other" ? facts.people : [about];
}

/** A third party's fact needs a permission that names the field: nobody's consent covers them otherwise. */
function grantsAbout(draft: Draft, standing: RecipientStanding, facts: Facts): readonly Grant[] {
  const answering = answersFor(draft.about, facts);
  const each = answering.map((about) => grantsFor(about, standing, facts));
  if (each.length === 0) return facts.urgent ? grantsFor(draft.about, standing, facts) : [];
  const strictest = each.reduce((worst, grants) => (grants.length < worst.length ? grants : worst));
  // Several people: what one permission allows and another does not must stay, so all are asked at once.
  const joined =
    each.length === 1
      ? strictest
      : strictest.map((grant) => ({
          ...grant,
          covers: (field: Draft["field"]) => each.every((grants) => grants.some((one) => one.covers(field))),
          names: (field: Draft["field"]) => each.every((grants) => grants.some((one) => one.names(field))),
          specific: (field: Draft["field"]) =>
            each.every((grants) => grants.some((one) => one.specific(field))),
        }));
  if (draft.about.kind !== "other" || facts.urgent) return joined;
  return joined.filter((grant) => grant.names(draft.field));
}

/** The recipients for whom an item is judged, each with the permissions in force. */
export function audienceOf(draft: Draft, facts: Facts): readonly Listener[] {
  return readersOf(draft.about, facts).map((standing) => ({
    standing,
    grants: grantsAbout(draft, standing, facts),
  }));
}
