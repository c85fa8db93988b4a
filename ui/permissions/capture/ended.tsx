import type { Consent, Staff } from "../../../core/policy/index.ts";
import type { Say } from "../../../core/say.ts";
import { dayOf } from "../../../core/time.ts";
import { agreementOf } from "../agreement.ts";
import { CopyView } from "../copy-view.tsx";
import type { Answer, PermissionsActs, PermissionsFacts } from "../model.ts";

interface EndedProps {
  /** Null where they said no. */
  readonly consent: Consent | null;
  readonly answer: Answer;
  readonly facts: PermissionsFacts & { readonly sender: Staff };
  readonly acts: PermissionsActs;
  readonly say: Say;
  readonly onBack: () => void;
}

/** The last screen: the person's own copy, and whom to give the device to. It shows nobody else's. */
export function Ended({ consent, answer, facts, acts, say, onBack }: EndedProps) {
  const { name } = facts.sender;
  const { keepOut, signatures, language } = answer;
  return (
    <div class="ended">
      <h1 tabIndex={-1}>{say(consent ? "capture-thanks" : "capture-refused")}</h1>
      <p class="big">{say("capture-give-back", { name })}</p>
      <button type="button" class="plain" onClick={onBack}>
        {say("capture-is-back", { name })}
      </button>
      {consent && (
        <>
          <p>{say("capture-copy")}</p>
          <CopyView
            agreement={agreementOf(
              {
                consent,
                limitations:
                  keepOut.length === 0
                    ? []
                    : [{ askedOn: dayOf(facts.now), excludes: [...keepOut], words: { en: "", es: "" } }],
                signatures,
              },
              facts.policy,
              language,
            )}
            consent={consent}
            facts={facts}
            acts={acts}
            say={say}
          />
        </>
      )}
    </div>
  );
}
