import { useState } from "preact/hooks";
import type { ParticipantId } from "../../core/ids.ts";
import { standingOf } from "../../core/permissions/index.ts";
import type { Say } from "../../core/say.ts";
import { dayOf } from "../../core/time.ts";
import { sayDay } from "../words.ts";
import { nameOf } from "./find.ts";
import { LimitsView } from "./limits-view.tsx";
import type { PermissionsActs, PermissionsFacts } from "./model.ts";
import { OnePermission } from "./one-permission.tsx";

interface PersonProps {
  readonly id: ParticipantId;
  readonly facts: PermissionsFacts;
  readonly acts: PermissionsActs;
  readonly say: Say;
  readonly onSaid: (words: string) => void;
  readonly onAsk: () => void;
  readonly onBack: () => void;
}

/** One person's permissions, those in force first, and what they asked to keep out. */
export function PersonView({ id, facts, acts, say, onSaid, onAsk, onBack }: PersonProps) {
  const { policy, now, language, sender } = facts;
  const [open, setOpen] = useState<string | null>(null);
  const person = policy.participant.get(id);
  if (!person) return <p>{say("permissions-empty")}</p>;
  const today = dayOf(now);
  const order = ["ends-soon", "in-force", "not-begun", "ended", "revoked"];
  const consents = [...(policy.consents.get(id) ?? [])]
    .map((consent) => ({ consent, standing: standingOf(consent, today) }))
    .sort((one, other) => order.indexOf(one.standing) - order.indexOf(other.standing));
  return (
    <>
      <button type="button" class="link" onClick={onBack}>
        {say("permissions-back")}
      </button>
      <h1>{nameOf(policy, id)}</h1>
      <p class="soft">
        {person.id}
        {person.adultOn !== undefined &&
          person.adultOn > today &&
          `. ${say("permissions-minor", { on: sayDay(person.adultOn, language) })}`}
      </p>
      {sender ? (
        <button type="button" class="main" onClick={onAsk}>
          {say("permissions-ask")}
        </button>
      ) : (
        <p class="ask">{say("permissions-you-first")}</p>
      )}
      <LimitsView person={person} facts={facts} acts={acts} say={say} onSaid={onSaid} />
      {consents.length === 0 && <p>{say("permissions-has-none")}</p>}
      {consents.map(({ consent, standing }) => (
        <OnePermission
          key={consent.id}
          person={person}
          consent={consent}
          standing={standing}
          facts={facts}
          acts={acts}
          say={say}
          open={open === consent.id}
          onOpen={(opened) => setOpen(opened ? consent.id : null)}
          onSaid={onSaid}
        />
      ))}
    </>
  );
}
