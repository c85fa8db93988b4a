import { useState } from "preact/hooks";
import type { ParticipantId } from "../../core/ids.ts";
import type { Participant } from "../../core/policy/index.ts";
import type { Say } from "../../core/say.ts";
import { useFocusAfter } from "../focus.ts";
import type { ComposeContext } from "./prepared.ts";
import type { ComposeState } from "./state.ts";

interface PersonProps {
  readonly state: ComposeState;
  readonly context: ComposeContext;
  readonly say: Say;
  readonly onPerson: (id: ParticipantId | null) => void;
}

/** Results shown of a search: more are found by typing more. */
const shown = 6;

/** Whom it is about: looked for by name or number, or chosen already. */
export function PersonChoice({ state, context, say, onPerson }: PersonProps) {
  const [wanted, setWanted] = useState("");
  const { policy } = context;
  const focus = useFocusAfter(state.participant);
  const chosen = state.participant === null ? undefined : policy.participant.get(state.participant);
  if (chosen) {
    return (
      <p class="person" tabIndex={-1} ref={focus}>
        <span class="term">{say("compose-about")}</span>
        {fullName(chosen)} <span class="soft">{chosen.id}</span>{" "}
        <button type="button" class="link" onClick={() => onPerson(null)}>
          {say("compose-somebody-else")}
        </button>
      </p>
    );
  }
  const found =
    wanted.trim() === "" ? [] : policy.policy.people.participants.filter((one) => isFound(one, wanted));
  return (
    <div>
      <label>
        {say("compose-about")}
        <input
          type="search"
          ref={focus}
          autocomplete="off"
          value={wanted}
          placeholder={say("compose-about-like")}
          onInput={({ currentTarget: { value } }) => setWanted(value)}
        />
      </label>
      <div role="status">
        {wanted.trim() !== "" && <small>{say("compose-found", { count: found.length })}</small>}
      </div>
      <ul class="found">
        {found.slice(0, shown).map((one) => (
          <li key={one.id}>
            <button type="button" class="plain" onClick={() => onPerson(one.id)}>
              {fullName(one)} <span class="soft">{one.id}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

export const fullName = ({ name }: Participant) => `${name.given} ${name.family}`;

/** Every word that was typed begins a word of a name or of the number; accents do not matter. */
function isFound(person: Participant, wanted: string): boolean {
  const known = words([fullName(person), ...person.alsoKnownAs, person.id].join(" "));
  return words(wanted).every((word) => known.some((one) => one.startsWith(word)));
}

const words = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLocaleLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
