import { useState } from "preact/hooks";
import type { FieldId, ParticipantId } from "../../core/ids.ts";
import { demandsOf } from "../../core/permissions/index.ts";
import type { Consent, Staff } from "../../core/policy/index.ts";
import type { Say } from "../../core/say.ts";
import type { Day } from "../../core/time.ts";
import { AskDetails } from "./ask-details.tsx";
import { askOf, emptyDraft, faultOf, fieldsOf } from "./ask-draft.ts";
import { AskHow } from "./ask-how.tsx";
import { nameOf } from "./find.ts";
import type { Ask, PermissionsFacts } from "./model.ts";

interface AskProps {
  readonly id: ParticipantId;
  readonly facts: PermissionsFacts & { readonly sender: Staff };
  readonly today: Day;
  readonly say: Say;
  readonly onHandOver: (ask: Ask) => void;
  readonly onRecord: (
    ask: Ask,
    keepOut: readonly FieldId[],
    evidence: NonNullable<Consent["evidence"]>,
  ) => Promise<void>;
  readonly onBack: () => void;
}

/**
 * What a member of staff asks a person for, before the device is handed over or a paper is written down. What the
 * rules demand of it is told here, and nothing is recorded that would not count.
 */
export function AskView({ id, facts, today, say, onHandOver, onRecord, onBack }: AskProps) {
  const { policy, sender, language } = facts;
  const person = policy.participant.get(id);
  const [draft, setDraft] = useState(() => emptyDraft(today, language));
  const [fault, setFault] = useState("");
  if (!person) return <p>{say("permissions-empty")}</p>;
  const demands = demandsOf(person, sender, policy, today);
  const change = (next: Partial<typeof draft>) => {
    setDraft({ ...draft, ...next });
    setFault("");
  };
  const submit = async () => {
    const wrong = faultOf(draft, policy);
    if (wrong !== null) {
      setFault(say(`ask-fault-${wrong}`));
      return;
    }
    const ask = askOf(draft, person, demands, policy);
    if (ask === null) return;
    if (draft.evidence === "signature") onHandOver(ask);
    else await onRecord(ask, draft.keepOut, { kind: draft.evidence, words: draft.words.trim() });
  };
  return (
    <>
      <button type="button" class="link" onClick={onBack}>
        {say("ask-back", { name: nameOf(policy, id) })}
      </button>
      <h1>{say("ask-title", { name: nameOf(policy, id) })}</h1>
      {demands.afterRevocation && <p class="ask">{say("ask-after-revocation")}</p>}
      <form
        class="setup"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <AskDetails
          draft={draft}
          policy={policy}
          language={language}
          today={today}
          say={say}
          onChange={change}
        />
        {draft.bundle !== null && (
          <AskHow
            draft={draft}
            demands={demands}
            fields={fieldsOf(draft, policy)}
            policy={policy}
            language={language}
            say={say}
            onChange={change}
          />
        )}
        <p class="ask" role="alert">
          {fault}
        </p>
        {draft.bundle !== null && (
          <button type="submit" class="main">
            {say(draft.evidence === "signature" ? "ask-hand-over" : "permission-save")}
          </button>
        )}
      </form>
    </>
  );
}
