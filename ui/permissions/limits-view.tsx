import { useState } from "preact/hooks";
import type { Participant } from "../../core/policy/index.ts";
import type { Say } from "../../core/say.ts";
import { sayDay, sayList } from "../words.ts";
import { labelsOf } from "./labels.ts";
import type { PermissionsActs, PermissionsFacts } from "./model.ts";

interface LimitsProps {
  readonly person: Participant;
  readonly facts: PermissionsFacts;
  readonly acts: PermissionsActs;
  readonly say: Say;
  readonly onSaid: (words: string) => void;
}

/** What the person asked to keep out. Only they end it, and how they said so is written down. */
export function LimitsView({ person, facts, acts, say, onSaid }: LimitsProps) {
  const { policy, language, now, sender } = facts;
  const [ending, setEnding] = useState<string | null>(null);
  if (person.limitations.length === 0) return null;
  const keyOf = ({ askedOn, excludes }: Participant["limitations"][number]) =>
    `${askedOn} ${excludes.join(" ")}`;
  return (
    <section class="limits">
      <h2>{say("permissions-limits")}</h2>
      <ul>
        {person.limitations.map((limit) => (
          <li key={keyOf(limit)}>
            {sayList(labelsOf(limit.excludes, policy, language), language)}{" "}
            <small>{say("permissions-limit-asked", { on: sayDay(limit.askedOn, language) })}</small>
            {sender && ending !== keyOf(limit) && (
              <button type="button" class="link" onClick={() => setEnding(keyOf(limit))}>
                {say("permissions-limit-end")}
              </button>
            )}
            {sender && ending === keyOf(limit) && (
              <form
                onSubmit={async (event) => {
                  event.preventDefault();
                  const words = new FormData(event.currentTarget).get("words");
                  const done = await acts.add({
                    kind: "limit-ended",
                    at: now,
                    by: sender.email,
                    participant: person.id,
                    excludes: limit.excludes,
                    words: typeof words === "string" ? words.trim() : "",
                  });
                  setEnding(null);
                  onSaid(say(done ? "permissions-limit-ended" : "permissions-not-saved"));
                }}
              >
                <label>
                  {say("permissions-how-said")}
                  <input name="words" required maxLength={300} autocomplete="off" />
                </label>
                <div class="answers">
                  <button type="submit" class="plain">
                    {say("permissions-limit-end-now")}
                  </button>
                  <button type="button" class="link" onClick={() => setEnding(null)}>
                    {say("form-cancel")}
                  </button>
                </div>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
