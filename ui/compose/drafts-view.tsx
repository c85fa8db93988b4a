import type { PolicyIndex } from "../../core/policy/index.ts";
import type { Language, Say } from "../../core/say.ts";
import { useFocusAfter } from "../focus.ts";
import { sayMoment } from "../words.ts";
import { fullName } from "./person-choice.tsx";
import type { ComposeState } from "./state.ts";

/** What was begun before and not sent; when in milliseconds since 1970. */
export interface Draft {
  readonly id: string;
  readonly keptAt: number;
  /** Null where it can't be read any more. */
  readonly begun: ComposeState | null;
}

interface DraftsProps {
  /** Newest first. */
  readonly drafts: readonly Draft[];
  readonly policy: PolicyIndex;
  readonly language: Language;
  readonly say: Say;
  readonly onDraft: (id: string, remove: boolean) => void;
}

export function DraftsView({ drafts, policy, language, say, onDraft }: DraftsProps) {
  const focus = useFocusAfter(drafts.length);
  return (
    <details class="drafts">
      <summary ref={focus}>{say("compose-drafts", { count: drafts.length })}</summary>
      <ul>
        {drafts.map(({ id, keptAt, begun }) => {
          const what = sayDraft(begun, policy, language) || say("compose-draft-empty");
          const when = sayMoment(new Date(keptAt).toISOString(), language);
          return (
            <li key={id}>
              <b>{what}</b> <span class="soft">{when}</span>
              <div class="beneath">
                <button
                  type="button"
                  class="link"
                  aria-label={say("compose-draft-open-this", { what, when })}
                  onClick={() => onDraft(id, false)}
                >
                  {say("compose-draft-open")}
                </button>
                <button
                  type="button"
                  class="link"
                  aria-label={say("compose-draft-remove-this", { what, when })}
                  onClick={() => onDraft(id, true)}
                >
                  {say("compose-draft-remove")}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** "Housing referral, Marisol Vega, Keystone Homes". */
function sayDraft(begun: ComposeState | null, policy: PolicyIndex, language: Language): string {
  const { bundle, participant, partner } = begun ?? {};
  const person = participant ? policy.participant.get(participant) : undefined;
  const words = [
    bundle ? policy.bundle.get(bundle)?.label[language] : undefined,
    person && fullName(person),
    partner ? policy.partner.get(partner)?.name : undefined,
  ];
  return words.filter(Boolean).join(", ");
}
